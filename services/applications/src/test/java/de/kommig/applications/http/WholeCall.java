package de.kommig.applications.http;

import de.kommig.applications.call.Terms;
import de.kommig.applications.publishing.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The body of a call that uses everything there is, open since yesterday. */
final class WholeCall {

    private WholeCall() {}

    static String body() {
        return body(Instant.now().minus(Duration.ofDays(1)));
    }

    /** The same, opening then, for sixty days; its outline is due after thirty. */
    static String body(Instant opens) {
        LocalDate day = LocalDate.ofInstant(opens, ZoneOffset.UTC);
        String text = Terms.changed(Terms.rich(), "/rules/wording", "gone");
        text = Terms.changed(text, "/wording", Wording.json());
        text = Terms.changed(text, "/opensAt", quoted(opens));
        text = Terms.changed(text, "/closesAt", quoted(opens.plus(Duration.ofDays(60))));
        text = Terms.changed(text, "/rules/outline/closesAt", quoted(opens.plus(Duration.ofDays(30))));
        text = Terms.changed(text, "/rules/award/instalments/0/on", quoted(day.plusDays(100)));
        text = Terms.changed(text, "/rules/award/instalments/1/on", quoted(day.plusDays(200)));
        return Terms.changed(text, "/rules/award/interimReports/0", quoted(day.plusDays(150)));
    }

    /** The same for everybody, whatever the legal form, without charters and decided by one member. */
    static String forEverybody() {
        String text = Terms.changed(body(), "/requiredCharters", "[]");
        return Terms.changed(Terms.changed(text, "/rules/eligibility/legalForms", "[]"), "/rules/fourEyes", "false");
    }

    /** The same without an outline. */
    static String inOneStage(String body) {
        return Terms.changed(Terms.changed(body, "/rules/outline", "gone"), "/rules/questions/0/stage", "gone");
    }

    static String quoted(Object moment) {
        return "'" + moment + "'";
    }
}
