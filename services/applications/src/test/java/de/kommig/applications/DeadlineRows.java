package de.kommig.applications;

import static de.kommig.applications.Cast.ok;
import static org.awaitility.Awaitility.await;

import de.kommig.testing.access.AccessMatrix;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The rows of the access table about exceptions from deadlines. */
record DeadlineRows(Cast cast, AccessMatrix matrix) {

    private static final String ALL = "/deadline-exceptions";

    void add(UUID call) {
        String granted = "/api/calls/" + call + ALL;
        grant(call, 35);
        await().until(() -> cast.applicant().get("/api" + ALL).text().contains(call.toString()));
        UUID draft = cast.draftedCall(Duration.ofDays(500));
        matrix.sending("POST /api/calls/{id}/deadline-exceptions", "a published call", () -> granted, body(36))
                .sending(
                        "POST /api/calls/{id}/deadline-exceptions",
                        "a draft",
                        () -> "/api/calls/" + draft + ALL,
                        body(36))
                .asking("GET /api/calls/{id}/deadline-exceptions", "a published call", () -> granted)
                .asking("GET /api/calls/{id}/deadline-exceptions", "a draft", () -> "/api/calls/" + draft + ALL)
                .asking("GET /api/deadline-exceptions", "", () -> "/api" + ALL)
                .asking("DELETE /api/calls/{id}/deadline-exceptions/{organisation}", "a published call", () -> {
                    UUID fresh = cast.publishedCall();
                    grant(fresh, 37);
                    return "/api/calls/" + fresh + ALL + "/" + cast.organisation();
                });
    }

    private void grant(UUID call, int days) {
        await().untilAsserted(() -> ok(cast.coordinator().post("/api/calls/" + call + ALL, body(days))));
    }

    private String body(int days) {
        return """
                {"organisationId": "%s", "until": "%s", "reason": "Krankheit"}
                """.formatted(cast.organisation(), Instant.now().plus(Duration.ofDays(days)));
    }
}
