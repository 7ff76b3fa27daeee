package de.kommig.applications.award;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** When periods end, after §§ 187 to 193 BGB, to which § 31 VwVfG and § 57 VwGO with § 222 ZPO refer. */
public final class Deadlines {

    private Deadlines() {}

    /**
     * The last day of a period that begins with an event. The day of the event does not count (§ 187 (1) BGB); months and weeks end with the
     * day that bears the event's number or name (§ 188 (2)), or with the last of the month when it has no such day (§ 188 (3)).
     *
     * @param period ISO 8601, e.g. {@code P1M}, {@code P6W}
     */
    public static LocalDate end(LocalDate event, String period) {
        return event.plus(Period.parse(period));
    }

    /** The same for what has to be declared or handed in: on a Saturday, Sunday or holiday, the next working day counts (§ 193 BGB). */
    public static LocalDate toAct(LocalDate event, String period) {
        return workingDay(end(event, period));
    }

    /** This day, or the first working day after it. */
    public static LocalDate workingDay(LocalDate day) {
        LocalDate working = day;
        while (!Holidays.isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** The first moment after a day, wherever its clocks are changed: a day that counts counts to its end (§ 188 (1) BGB). */
    public static Instant over(LocalDate lastDay, String zone) {
        return lastDay.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant();
    }

    /** The day that it is there. */
    public static LocalDate day(Instant now, String zone) {
        return LocalDate.ofInstant(now, ZoneId.of(zone));
    }
}
