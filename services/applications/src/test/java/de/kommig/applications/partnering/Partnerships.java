package de.kommig.applications.partnering;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.testing.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** Asks other organisations to take part in applications of a {@link Cast}. */
final class Partnerships {

    private final Cast cast;

    Partnerships(Cast cast) {
        this.cast = cast;
    }

    Answer ask(UUID application, Cast sponsor) {
        ok(sponsor.applicant().get("/api/applications"));
        String body = naming(sponsor.organisation());
        await().untilAsserted(() -> {
            Answer answer = cast.applicant().put(path(application) + "/fiscal-sponsor", body);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        });
        return ok(cast.applicant().get(path(application)));
    }

    void together(UUID application, Cast partner) {
        ok(partner.applicant().get("/api/applications"));
        String body = naming(partner.organisation());
        await().untilAsserted(() -> ok(cast.applicant().post(path(application) + "/co-applicants", body)));
    }

    static String answer(UUID application, Cast partner, String answer) {
        return path(application) + "/co-applicants/" + partner.organisation() + "/" + answer;
    }

    static String naming(UUID organisation) {
        return "{\"organisationId\": \"%s\"}".formatted(organisation);
    }

    Answer submit(UUID application) {
        return cast.applicant().post(path(application) + "/submission");
    }

    String formIn(UUID call, UUID application) {
        return ok(cast.applicant().get("/api/calls/" + call + "/eligibility?application=" + application))
                .json()
                .get("rules")
                .valueStream()
                .filter(rule -> rule.get("kind").asString().equals("legal-form"))
                .map(rule -> rule.get("standing").asString())
                .findFirst()
                .orElseThrow();
    }

    UUID callForAssociations() {
        String body = Cast.call(Duration.ofDays(-1))
                .replace(
                        "\"quorum\": 2",
                        "\"quorum\": 2, \"rules\": {\"eligibility\": {\"legalForms\": [\"registered-association\"]}}");
        UUID call = created(cast.funder().post("/api/calls", body));
        ok(cast.funder().post("/api/calls/" + call + "/publication"));
        return call;
    }

    static void is(LegalForm form, Cast who) {
        ok(who.applicant().get("/api/applications"));
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                who.organisation(),
                new OrganisationEvent.LegalFormChanged(who.organisation(), form, LocalDate.parse("2026-01-15"), null));
    }
}
