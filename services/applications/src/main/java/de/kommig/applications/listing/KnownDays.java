package de.kommig.applications.listing;

import de.kommig.applications.award.Deadlines;
import de.kommig.contracts.award.AwardEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The days that follow from the rules of an award, in its document: {@code rules{reports[], proofDue}}, the last day of its period {@code until}, and
 * {@code asked{number: until}} for changes of it.
 */
final class KnownDays {

    private static final String RULES = "rules";
    private static final String UNTIL = "until";
    private static final String ASKED = "asked";

    private KnownDays() {}

    static void rules(Document document, AwardEvent.Opened event) {
        document.put(
                RULES,
                new Document(
                                "reports",
                                event.rules().interimReports().stream()
                                        .map(LocalDate::toString)
                                        .toList())
                        .append("proofDue", event.rules().proofDue()));
    }

    static void until(Document document, LocalDate day) {
        document.put(UNTIL, day.toString());
    }

    static void asked(Document document, AwardEvent.ChangeRequested event) {
        LocalDate until = event.until();
        if (until != null) {
            Document asked = document.get(ASKED, new Document());
            asked.put(String.valueOf(event.number()), until.toString());
            document.put(ASKED, asked);
        }
    }

    static void accepted(Document document, AwardEvent.ChangeAccepted event) {
        String until = document.get(ASKED, new Document()).getString(String.valueOf(event.number()));
        if (until != null) {
            document.put(UNTIL, until);
        }
    }

    /** All days for interim reports. */
    static List<String> reports(Document document) {
        Document rules = rules(document);
        return rules == null ? List.of() : rules.getList("reports", String.class, List.of());
    }

    /** The last day for the proof of use; empty as long as something is missing to tell it. */
    static Optional<LocalDate> proof(Document document) {
        Document rules = rules(document);
        String until = document.getString(UNTIL);
        return rules == null || until == null
                ? Optional.empty()
                : Optional.of(Deadlines.toAct(LocalDate.parse(until), rules.getString("proofDue")));
    }

    private static @Nullable Document rules(Document document) {
        return document.get(RULES, Document.class);
    }
}
