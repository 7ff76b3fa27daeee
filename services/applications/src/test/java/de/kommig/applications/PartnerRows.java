package de.kommig.applications;

import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.access.AccessMatrix;
import java.util.UUID;

/** The rows of the access table about who takes part: of an own application, and of another organisation's in which one is asked to. */
final class PartnerRows {

    private static final String SPONSOR = "/fiscal-sponsor";
    private static final String TOGETHER = "/co-applicants";

    private final Cast cast;
    private final Cast other = new Cast();
    private final AccessMatrix matrix;
    private final UUID call;

    PartnerRows(Cast cast, AccessMatrix matrix) {
        this.cast = cast;
        this.matrix = matrix;
        this.call = cast.publishedCall();
    }

    void add() {
        String asked = " (asked)";
        matrix.sending(
                        "PUT /api/applications/{id}/fiscal-sponsor",
                        "a draft",
                        () -> path(cast.drafted(call)) + SPONSOR,
                        naming(other))
                .asking("DELETE /api/applications/{id}/fiscal-sponsor", "a draft", () -> carried(cast, other) + SPONSOR)
                .sending(
                        "POST /api/applications/{id}/co-applicants",
                        "a draft",
                        () -> path(cast.drafted(call)) + TOGETHER,
                        naming(other))
                .asking(
                        "DELETE /api/applications/{id}/co-applicants/{organisation}",
                        "a draft",
                        () -> together(cast, other) + TOGETHER + "/" + other.organisation())
                .asking("GET /api/applications/{id}", "another's draft" + asked, () -> carried(other, cast))
                .asking(
                        "POST /api/applications/{id}/fiscal-sponsor/confirmation",
                        "another's draft" + asked,
                        () -> carried(other, cast) + SPONSOR + "/confirmation")
                .asking(
                        "POST /api/applications/{id}/fiscal-sponsor/refusal",
                        "another's draft" + asked,
                        () -> carried(other, cast) + SPONSOR + "/refusal")
                .asking(
                        "POST /api/applications/{id}/co-applicants/{organisation}/confirmation",
                        "another's draft" + asked,
                        () -> together(other, cast) + TOGETHER + "/" + cast.organisation() + "/confirmation")
                .asking(
                        "POST /api/applications/{id}/co-applicants/{organisation}/refusal",
                        "another's draft" + asked,
                        () -> together(other, cast) + TOGETHER + "/" + cast.organisation() + "/refusal");
    }

    private String carried(Cast author, Cast sponsor) {
        String application = path(author.drafted(call));
        await().untilAsserted(() -> ok(author.applicant().put(application + SPONSOR, naming(sponsor))));
        return application;
    }

    private String together(Cast author, Cast partner) {
        String application = path(author.drafted(call));
        await().untilAsserted(() -> ok(author.applicant().post(application + TOGETHER, naming(partner))));
        return application;
    }

    /** Names an organisation that has registered, whether or not that is known here already. */
    static String naming(Cast partner) {
        Api known = partner.applicant();
        Answer list = known.get("/api/applications");
        assertThat(list.status()).isEqualTo(200);
        return "{\"organisationId\": \"%s\"}".formatted(partner.organisation());
    }
}
