package de.kommig.applications.application;

import de.kommig.applications.award.Deadlines;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallRules;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long is kept what was written in an application that came to nothing: as long as the call's funder keeps the documents of its awards, counted from the
 * day on which it was withdrawn or rejected, or its outline turned down (§§ 187, 188 BGB). That of one that was approved is kept with its award. After that nothing obliges anybody
 * to keep it (Art. 5 (1) e, Art. 17 (1) a DSGVO).
 */
public final class Retention {

    private Retention() {}

    /** Whether this ends an application for good, so that the time begins. */
    public static boolean beginsWith(ApplicationEvent event) {
        return event instanceof ApplicationEvent.Withdrawn
                || event instanceof ApplicationEvent.Rejected
                || event instanceof ApplicationEvent.OutlineDeclined;
    }

    /** First day on which nothing has to be kept any more. */
    public static LocalDate over(Instant ended, CallRules rules) {
        return lastDay(ended, rules).plusDays(1);
    }

    /** First moment at which nothing has to be kept any more. */
    public static Instant overFrom(Instant ended, CallRules rules) {
        return Deadlines.over(lastDay(ended, rules), rules.zone());
    }

    private static LocalDate lastDay(Instant ended, CallRules rules) {
        return Deadlines.end(Deadlines.day(ended, rules.zone()), rules.award().retention());
    }
}
