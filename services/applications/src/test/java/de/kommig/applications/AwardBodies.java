package de.kommig.applications;

import static de.kommig.applications.AwardCast.NOTICED_ON;
import static de.kommig.applications.AwardCast.TODAY;

import java.time.LocalDate;

/** What is sent about awards, as JSON that is taken. */
public final class AwardBodies {

    private AwardBodies() {}

    public static String earlyStart() {
        return "{\"from\": \"%s\", \"reason\": \"Der Raum ist nur jetzt frei.\"}".formatted(TODAY);
    }

    /** Noticed twenty days ago, for this period. */
    public static String notice(LocalDate until) {
        return """
                {"on": "%s", "period": {"from": "%s", "until": "%s"}, "text": "Wir freuen uns.",
                 "plan": [{"category": "staff", "amount": {"amount": "3000.00", "currency": "EUR"}},
                          {"category": "rooms", "amount": {"amount": "1000.00", "currency": "EUR"}}]}
                """.formatted(NOTICED_ON, NOTICED_ON, until);
    }

    public static String text() {
        return "{\"text\": \"Aus gutem Grund.\"}";
    }

    public static String amount(String amount) {
        return "{\"amount\": {\"amount\": \"%s\", \"currency\": \"EUR\"}}".formatted(amount);
    }

    public static String drawdown(String amount) {
        return """
                {"amount": {"amount": "%s", "currency": "EUR"}, "purpose": "Honorare im Frühjahr"}
                """.formatted(amount);
    }

    public static String on(LocalDate day) {
        return "{\"on\": \"%s\"}".formatted(day);
    }

    public static String spending(String amount, LocalDate on) {
        return """
                {"amount": {"amount": "%s", "currency": "EUR"}, "on": "%s"}""".formatted(amount, on);
    }

    public static String change() {
        return "{\"kind\": \"period\", \"until\": \"%s\", \"reason\": \"Krankheit\"}".formatted(TODAY.plusDays(300));
    }

    public static String receipt(String number, String category, String amount) {
        return """
                {"number": "%s", "paidOn": "%s", "category": "%s",
                 "amount": {"amount": "%s", "currency": "EUR"}, "payee": "Amira Yılmaz", "purpose": "Honorar"}
                """.formatted(number, TODAY.minusDays(5), category, amount);
    }

    public static String proof() {
        return """
                {"narrative": "Jede Woche kamen zwanzig Menschen.", "otherMeans": {"amount": "0.00", "currency": "EUR"}}
                """;
    }

    public static String hearing() {
        return """
                {"amount": {"amount": "300.00", "currency": "EUR"}, "reasons": "Nicht ausgegeben.", "respondBy": "%s"}
                """.formatted(TODAY.plusDays(14));
    }

    public static String recovery() {
        return """
                {"amount": {"amount": "300.00", "currency": "EUR"}, "interestFrom": "%s", "payBy": "%s",
                 "reasons": "Nicht ausgegeben."}
                """.formatted(TODAY.minusDays(10), TODAY.plusDays(30));
    }

    public static String revocation() {
        return "{\"on\": \"%s\", \"reasons\": \"Der Zweck wurde verfehlt.\"}".formatted(TODAY);
    }
}
