package de.kommig.applications;

import static de.kommig.applications.AccessMatrixTest.awaitListed;

import de.kommig.testing.access.AccessMatrix;
import java.time.Duration;
import java.util.UUID;

/** The rows of the access table about calls. */
final class CallRows {

    private static final String CALLS = "/api/calls/";

    private final Cast cast;
    private final AccessMatrix matrix;
    private final EndedCalls ended;

    CallRows(Cast cast, AccessMatrix matrix) {
        this.cast = cast;
        this.matrix = matrix;
        this.ended = new EndedCalls(cast);
    }

    void add() {
        UUID draft = cast.draftedCall(Duration.ofDays(500));
        UUID published = cast.publishedCall(Duration.ofDays(500));
        awaitListed(cast.funder(), "/api/calls", draft, published);
        matrix.sending("POST /api/calls", "", () -> "/api/calls", Cast.call(Duration.ofDays(1)))
                .listing("GET /api/calls", "a draft", "/api/calls", draft)
                .listing("GET /api/calls", "a published call", "/api/calls", published)
                .asking("GET /api/calls/{id}", "a draft", () -> CALLS + draft)
                .asking("GET /api/calls/{id}", "a published call", () -> CALLS + published)
                .sending(
                        "PUT /api/calls/{id}",
                        "a draft",
                        () -> CALLS + cast.draftedCall(Duration.ofDays(1)),
                        Cast.call(Duration.ofDays(1)))
                .asking(
                        "POST /api/calls/{id}/publication",
                        "a draft",
                        () -> CALLS + cast.draftedCall(Duration.ofDays(1)) + "/publication")
                .asking("GET /api/calls/{id}/eligibility", "a draft", () -> CALLS + draft + "/eligibility")
                .asking(
                        "GET /api/calls/{id}/eligibility",
                        "a published call",
                        () -> CALLS + published + "/eligibility");
        laterSteps(draft, published);
    }

    private void laterSteps(UUID draft, UUID published) {
        String longerOpen = Cast.call(Duration.ofDays(-1)).replaceFirst("\"100000.00\"", "\"200000.00\"");
        matrix.sending(
                        "POST /api/calls/{id}/amendments",
                        "a published call",
                        () -> CALLS + ended.published(longerOpen) + "/amendments",
                        longerOpen.replaceFirst("\"200000.00\"", "\"300000.00\""))
                .asking("GET /api/calls/{id}/amendments", "a draft", () -> CALLS + draft + "/amendments")
                .asking("GET /api/calls/{id}/amendments", "a published call", () -> CALLS + published + "/amendments")
                .asking(
                        "GET /api/calls/{id}/amendments/{number}",
                        "a published call",
                        () -> CALLS + published + "/amendments/0")
                .asking(
                        "POST /api/calls/{id}/completion",
                        "a closed call",
                        () -> CALLS + ended.closed() + "/completion")
                .asking(
                        "POST /api/calls/{id}/archiving",
                        "a decided call",
                        () -> CALLS + ended.decided() + "/archiving")
                .sending(
                        "POST /api/calls/{id}/copy",
                        "a published call",
                        () -> CALLS + published + "/copy",
                        "{\"opensAt\": \"2099-01-01T00:00:00Z\", \"closesAt\": \"2099-02-01T00:00:00Z\"}");
    }
}
