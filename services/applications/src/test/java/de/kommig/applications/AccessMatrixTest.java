package de.kommig.applications;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Vote;
import de.kommig.testing.Api;
import de.kommig.testing.access.AccessMatrix;
import de.kommig.testing.access.Stakeholders;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {

    private static final String CALLS = "/api/calls/";
    private static final String CORRECTION = """
            {"corrections": [{"field": "/title", "reason": "Bitte genauer."}], "respondBy": "%s"}
            """.formatted(Instant.now().plus(Duration.ofDays(7)));

    private final Cast cast = new Cast();
    private final UUID reviewer = UUID.randomUUID();
    private final Stakeholders own =
            new Stakeholders(cast.organisation(), cast.funderOrganisation(), UUID.randomUUID(), reviewer);
    private final UUID call = cast.publishedCall();
    private final AccessMatrix matrix = AccessMatrix.of(SERVICE, own);

    @Test
    void who_may_call_what_is_what_the_table_says() {
        calls();
        lists();
        applications();
        steps();
        matrix.asking("GET /api/me/export", "", () -> "/api/me/export");
        matrix.check();
    }

    private void calls() {
        UUID draft = cast.draftedCall(Duration.ofDays(500));
        UUID published = cast.publishedCall(Duration.ofDays(500));
        awaitListed(cast.funder(), "/api/calls", draft, published);
        matrix.sending("POST /api/calls", "", () -> "/api/calls", Cast.call(Duration.ofDays(1)))
                .listing("GET /api/calls", "a draft", "/api/calls", draft)
                .listing("GET /api/calls", "a published call", "/api/calls", published)
                .asking("GET /api/calls/{id}", "a draft", () -> CALLS + draft)
                .asking("GET /api/calls/{id}", "a published call", () -> CALLS + published)
                .asking(
                        "POST /api/calls/{id}/publication",
                        "a draft",
                        () -> CALLS + cast.draftedCall(Duration.ofDays(1)) + "/publication");
    }

    private void lists() {
        UUID draft = cast.drafted(call);
        UUID submitted = cast.submitted(call);
        UUID underReview = cast.underReview(call, reviewer);
        String list = "/api/applications?call=" + call;
        awaitListed(cast.applicant(), list, draft, submitted, underReview);
        matrix.listing("GET /api/applications", "a draft", list, draft)
                .listing("GET /api/applications", "submitted", list, submitted)
                .listing("GET /api/applications", "under review", list, underReview)
                .asking("GET /api/applications/{id}", "a draft", () -> path(draft))
                .asking("GET /api/applications/{id}", "submitted", () -> path(submitted))
                .asking("GET /api/applications/{id}", "under review", () -> path(underReview));
    }

    private void applications() {
        matrix.sending("POST /api/applications", "", () -> "/api/applications", Cast.draft(call))
                .sending(
                        "PUT /api/applications/{id}",
                        "a draft",
                        () -> path(cast.drafted(call)),
                        "{%s}".formatted(Cast.PROPOSAL))
                .asking(
                        "POST /api/applications/{id}/submission",
                        "a draft",
                        () -> path(cast.drafted(call)) + "/submission")
                .asking(
                        "POST /api/applications/{id}/withdrawal",
                        "a draft",
                        () -> path(cast.drafted(call)) + "/withdrawal")
                .asking(
                        "POST /api/applications/{id}/withdrawal",
                        "submitted",
                        () -> path(cast.submitted(call)) + "/withdrawal");
    }

    private void steps() {
        String correctionRequest = "POST /api/applications/{id}/correction-request";
        String admission = "POST /api/applications/{id}/admission";
        matrix.sending(correctionRequest, "a draft", () -> path(cast.drafted(call)) + "/correction-request", CORRECTION)
                .sending(
                        correctionRequest,
                        "submitted",
                        () -> path(cast.submitted(call)) + "/correction-request",
                        CORRECTION)
                .asking(admission, "a draft", () -> path(cast.drafted(call)) + "/admission")
                .asking(admission, "submitted", () -> path(cast.submitted(call)) + "/admission")
                .sending(
                        "POST /api/applications/{id}/decision",
                        "voted",
                        () -> path(cast.voted(call, Vote.of(2, 0, 0))) + "/decision",
                        "{\"outcome\": \"waitlisted\", \"rank\": 1}");
    }

    private static void awaitListed(Api who, String list, UUID... ids) {
        await().untilAsserted(() -> {
            for (UUID id : ids) {
                assertThat(who.get(list).text()).contains(id.toString());
            }
        });
    }
}
