package de.kommig.applications;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.attaching.SamplesOfDocuments;
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

    private static final String WAITING = "{\"outcome\": \"waitlisted\", \"rank\": 1}";

    private final Cast cast = new Cast();
    private final UUID reviewer = UUID.randomUUID();
    private final Stakeholders own =
            new Stakeholders(cast.organisation(), cast.funderOrganisation(), UUID.randomUUID(), reviewer);
    private final UUID call = cast.publishedCall();
    private final AccessMatrix matrix = AccessMatrix.of(SERVICE, own);

    @Test
    void who_may_call_what_is_what_the_table_says() {
        new CallRows(cast, matrix).add();
        new DeadlineRows(cast, matrix).add(call);
        lists();
        applications();
        drafts();
        documents();
        new PartnerRows(cast, matrix).add();
        new CommentRows(cast, matrix).add(call);
        new VersionRows(cast, matrix).add(call, reviewer);
        new ChecklistRows(cast, matrix).add(reviewer);
        steps();
        matrix.asking("GET /api/me/export", "", () -> "/api/me/export");
        new ProjectRows(cast, matrix).add();
        new AwardRows(cast, matrix).add();
        decisions();
        budgets();
        matrix.check();
    }

    private void lists() {
        UUID draft = cast.drafted(call);
        UUID submitted = cast.submitted(call);
        UUID underReview = cast.underReview(call, reviewer);
        String list = "/api/applications?call=" + call;
        String table = "/api/applications.csv?call=" + call;
        awaitListed(cast.applicant(), list, draft, submitted, underReview);
        matrix.listing("GET /api/applications", "a draft", list, draft)
                .listing("GET /api/applications", "submitted", list, submitted)
                .listing("GET /api/applications", "under review", list, underReview)
                .listing("GET /api/applications.csv", "a draft", table, draft)
                .listing("GET /api/applications.csv", "submitted", table, submitted)
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

    private void drafts() {
        String change = "{\"base\": 0, \"changes\": [{\"field\": \"/answers/need\", \"value\": \"Räume\"}]}";
        matrix.asking("GET /api/applications/{id}/draft", "a draft", () -> path(cast.drafted(call)) + "/draft")
                .asking("GET /api/applications/{id}/draft", "submitted", () -> path(cast.submitted(call)) + "/draft")
                .sending(
                        "PATCH /api/applications/{id}/draft",
                        "a draft",
                        () -> path(cast.drafted(call)) + "/draft",
                        change);
    }

    private void documents() {
        String of = "GET /api/applications/{id}/documents";
        String one = "GET /api/applications/{id}/documents/{document}";
        UUID underReviewBy = cast.underReview(call, reviewer);
        matrix.asking(of, "a draft", () -> path(cast.drafted(call)) + "/documents")
                .asking(of, "under review", () -> path(underReviewBy) + "/documents")
                .asking(one, "a draft", () -> attached(cast.drafted(call)))
                .sending(
                        "POST /api/applications/{id}/documents",
                        "a draft",
                        () -> path(cast.drafted(call)) + "/documents?key=statutes&name=Satzung.pdf",
                        LittlePdf.TEXT)
                .asking(
                        "DELETE /api/applications/{id}/documents/{document}",
                        "a draft",
                        () -> attached(cast.drafted(call)))
                .sending(one.replace("GET", "PUT") + "/release", "submitted", this::release, "")
                .asking(one.replace("GET", "DELETE") + "/release", "submitted", this::release);
    }

    private String release() {
        UUID application = cast.drafted(cast.publishedBlindCall());
        String document = attached(application);
        ok(cast.applicant().post(path(application) + "/submission"));
        return document + "/release";
    }

    private String attached(UUID application) {
        return cast.applicant()
                .send("POST", path(application) + "/documents?key=statutes&name=Satzung.pdf", SamplesOfDocuments.pdf())
                .header("Location");
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
                .asking(
                        "POST /api/applications/{id}/invitation",
                        "a draft",
                        () -> path(cast.drafted(call)) + "/invitation")
                .asking(
                        "POST /api/applications/{id}/invitation",
                        "an outline",
                        () -> path(cast.outlined()) + "/invitation")
                .sending(
                        "POST /api/applications/{id}/outline-refusal",
                        "an outline",
                        () -> path(cast.outlined()) + "/outline-refusal",
                        "{\"reasons\": \"Zu ähnlich.\", \"nextSteps\": \"Im Mai wieder.\"}")
                .asking(admission, "a draft", () -> path(cast.drafted(call)) + "/admission")
                .asking(admission, "submitted", () -> path(cast.submitted(call)) + "/admission");
    }

    private void decisions() {
        UUID forTwo = cast.publishedCallForTwo();
        UUID confirmed = cast.voted(forTwo, Vote.of(2, 0, 0));
        UUID declined = cast.voted(forTwo, Vote.of(2, 0, 0));
        matrix.sending(
                        "POST /api/applications/{id}/decision",
                        "voted",
                        () -> path(cast.voted(cast.publishedCall(), Vote.of(2, 0, 0))) + "/decision",
                        WAITING)
                .sending(
                        "POST /api/applications/{id}/decision/confirmation",
                        "a proposed decision",
                        () -> path(confirmed) + "/decision/confirmation",
                        "{\"proposal\": \"%s\"}".formatted(proposalFor(confirmed)))
                .sending(
                        "POST /api/applications/{id}/decision/dissent",
                        "a proposed decision",
                        () -> path(declined) + "/decision/dissent",
                        "{\"proposal\": \"%s\", \"reason\": \"Noch nicht.\"}".formatted(proposalFor(declined)));
    }

    private String proposalFor(UUID application) {
        return ok(cast.funder().post(path(application) + "/decision", WAITING))
                .json()
                .get("proposedDecision")
                .get("id")
                .asString();
    }

    private void budgets() {
        UUID waiting = cast.voted(call, Vote.of(2, 0, 0));
        UUID approved = cast.voted(call, Vote.of(2, 0, 0));
        ok(cast.funder().post(path(waiting) + "/decision", WAITING));
        ok(cast.funder().post(path(approved) + "/decision", """
                {"outcome": "approved", "amount": {"amount": "5000.00", "currency": "EUR"}}
                """));
        awaitListed(cast.funder(), CALLS + call + "/waiting-list", waiting);
        matrix.asking("GET /api/calls/{id}/budget", "", () -> CALLS + call + "/budget")
                .listing(
                        "GET /api/calls/{id}/budget/reservations",
                        "approved",
                        CALLS + call + "/budget/reservations",
                        approved)
                .listing("GET /api/calls/{id}/waiting-list", "waitlisted", CALLS + call + "/waiting-list", waiting);
    }

    static void awaitListed(Api who, String list, UUID... ids) {
        await().untilAsserted(() -> {
            for (UUID id : ids) {
                assertThat(who.get(list).text()).contains(id.toString());
            }
        });
    }
}
