package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.contracts.call.ReviewPolicy;
import de.kommig.testing.Api;
import de.kommig.testing.access.AccessMatrix;
import de.kommig.testing.access.Stakeholders;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Stakeholders own = Stakeholders.some();

    @Test
    void who_may_call_what_is_what_the_table_says() {
        Parties round = asked();
        String id = round.application().toString();
        awaitListed(coordinator(), "/api/rounds", id);
        awaitListed(reviewer(own.reviewer()), "/api/assignments", id);
        UUID enrolled = Reviewers.enrolled(Reviewers.entry("[\"ln\"]", 1, ""));
        String assignment = "/api/rounds/{id}/assignments/{reviewer}";

        AccessMatrix.of(SERVICE, own)
                .listing("GET /api/rounds", "open", "/api/rounds", id)
                .asking("GET /api/rounds/{id}", "open", () -> path(round))
                .asking("POST /api/rounds/{id}/closure", "with enough reviews", () -> path(reviewed()) + "/closure")
                .asking(
                        "POST /api/rounds/{id}/discussion",
                        "with enough reviews",
                        () -> path(reviewed()) + "/discussion")
                .asking("GET /api/rounds/{id}/contributions", "not reviewed", () -> path(round) + "/contributions")
                .asking(
                        "GET /api/rounds/{id}/contributions",
                        "in discussion",
                        () -> path(discussed()) + "/contributions")
                .sending(
                        "POST /api/rounds/{id}/contributions",
                        "in discussion",
                        () -> path(discussed()) + "/contributions",
                        "{\"text\": \"Forty people is few.\"}")
                .asking("GET /api/rounds/{id}/contributions/{contribution}", "in discussion", this::contribution)
                .sending(
                        "PUT /api/rounds/{id}/ballots/{reviewer}",
                        "in discussion",
                        () -> path(discussed()) + "/ballots/" + own.reviewer(),
                        "{\"recommendation\": \"reduce\"}")
                .sending(
                        "POST /api/rounds/{id}/assignments",
                        "open",
                        () -> path(open()) + "/assignments",
                        "{\"reviewer\": \"%s\", \"reason\": \"Knows the matter.\"}".formatted(own.reviewer()))
                .asking("GET /api/calibrations/{call}", "in review", () -> "/api/calibrations/" + round.call())
                .asking("GET /api/fairness-reports/{call}", "over", this::report)
                .listing("GET /api/assignments", "not answered", "/api/assignments", id)
                .asking("GET " + assignment, "not answered", () -> mine(round))
                .asking("POST " + assignment + "/acceptance", "not answered", () -> mine(asked()) + "/acceptance")
                .asking("POST " + assignment + "/declination", "not answered", () -> mine(asked()) + "/declination")
                .sending(
                        "POST " + assignment + "/recusal",
                        "accepted",
                        () -> mine(accepted()) + "/recusal",
                        "{\"ground\": \"relative\"}")
                .sending(
                        "POST " + assignment + "/review",
                        "accepted",
                        () -> mine(accepted()) + "/review",
                        RunningReviews.reviewJson("approve"))
                .sending(
                        "POST " + assignment + "/extension", "accepted", () -> mine(timed()) + "/extension", moreTime())
                .sending(
                        "POST " + assignment + "/extension-request",
                        "accepted",
                        () -> mine(timed()) + "/extension-request",
                        moreTime())
                .asking("GET " + assignment + "/draft", "accepted", () -> mine(accepted()) + "/draft")
                .sending(
                        "PUT " + assignment + "/draft",
                        "accepted",
                        () -> mine(accepted()) + "/draft",
                        "{\"scores\": []}")
                .asking(
                        "PUT " + assignment + "/draft/prompts/{criterion}",
                        "accepted",
                        () -> mine(timed()) + "/draft/prompts/need")
                .sending(
                        "POST " + assignment + "/release",
                        "not answered",
                        () -> mine(asked()) + "/release",
                        "{\"reason\": \"Somebody else has time.\"}")
                .asking("GET /api/rounds/{id}/candidates", "open", () -> path(round) + "/candidates")
                .sending("POST /api/assignment-plans", "open", () -> "/api/assignment-plans", () -> wish(round))
                .asking("GET /api/assignment-plans/{id}", "ready", () -> plan(round))
                .asking(
                        "POST /api/assignment-plans/{id}/confirmation",
                        "ready",
                        () -> plan(planable()) + "/confirmation")
                .asking("GET /api/rounds/{id}/conflicts", "open", () -> path(round) + "/conflicts")
                .sending(
                        "POST /api/rounds/{id}/conflicts",
                        "open",
                        () -> path(open()) + "/conflicts",
                        "{\"reviewer\": \"%s\", \"ground\": \"relative\"}".formatted(own.reviewer()))
                .asking(
                        "DELETE /api/rounds/{id}/conflicts/{reviewer}",
                        "set",
                        () -> path(biased()) + "/conflicts/" + own.reviewer())
                .listing("GET /api/reviewers", "enrolled", () -> "/api/reviewers?limit=200&language=ln", enrolled)
                .asking("GET /api/reviewers/{person}", "enrolled", () -> "/api/reviewers/" + enrolled)
                .asking(
                        "POST /api/reviewers/{person}/admission",
                        "enrolled",
                        () -> "/api/reviewers/" + Reviewers.enrolled(Reviewers.entry()) + "/admission")
                .asking(
                        "POST /api/reviewers/{person}/suspension",
                        "enrolled",
                        () -> "/api/reviewers/" + Reviewers.enrolled(Reviewers.entry()) + "/suspension")
                .asking("GET /api/trainings", "", () -> "/api/trainings")
                .sending("PUT " + Reviewers.ME, "", () -> Reviewers.ME, Reviewers.entry())
                .asking("GET " + Reviewers.ME, "enrolled", () -> Reviewers.ME)
                .sending(
                        "PUT " + Reviewers.ME + "/trainings/{training}",
                        "enrolled",
                        () -> Reviewers.ME + "/trainings/bias",
                        Reviewers.TRAINED)
                .asking("DELETE " + Reviewers.ME, "enrolled", () -> Reviewers.ME)
                .asking("GET /api/me/export", "", () -> "/api/me/export")
                .check();
    }

    private Parties open() {
        Parties parties = new Parties(UUID.randomUUID(), UUID.randomUUID(), own.funder(), own.organisation());
        return RunningReviews.openRound(parties, 1, 1);
    }

    private Parties asked() {
        Parties parties = open();
        assertThat(RunningReviews.assign(parties, own.reviewer()).status()).isEqualTo(201);
        return parties;
    }

    private Parties planable() {
        Parties parties = open();
        Reviewers.admitted(Reviewers.entry());
        awaitListed(
                coordinator(), "/api/rounds?limit=200", parties.application().toString());
        return parties;
    }

    private static String wish(Parties round) {
        return "{\"call\": \"%s\"}".formatted(round.call());
    }

    private static String plan(Parties round) {
        String location = coordinator()
                .post("/api/assignment-plans", wish(round))
                .expect(202)
                .header("Location");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(coordinator().get(location).text()).doesNotContain("computing"));
        return location;
    }

    private Parties biased() {
        Parties parties = open();
        coordinator()
                .post(
                        path(parties) + "/conflicts",
                        "{\"reviewer\": \"%s\", \"ground\": \"other\"}".formatted(own.reviewer()))
                .expect(201);
        return parties;
    }

    private Parties accepted() {
        Parties parties = open();
        RunningReviews.accept(parties, own.reviewer());
        return parties;
    }

    /** To a call with a deadline and a criterion before which there is a reminder of bias. */
    private Parties timed() {
        Parties parties = new Parties(UUID.randomUUID(), UUID.randomUUID(), own.funder(), own.organisation());
        RatedCalls.published(parties, RatedCalls.RUBRIC, new ReviewPolicy(false, false, 14));
        RunningReviews.openRound(parties, 1, 1);
        RunningReviews.accept(parties, own.reviewer());
        return parties;
    }

    private static String moreTime() {
        return "{\"until\": \"%s\"}".formatted(Instant.now().plus(Duration.ofDays(30)));
    }

    private Parties reviewed() {
        Parties parties = accepted();
        assertThat(RunningReviews.review(parties, own.reviewer(), "approve").status())
                .isEqualTo(200);
        return parties;
    }

    private String report() {
        Parties parties = reviewed();
        coordinator().post(path(parties) + "/closure").expect(200);
        String report = "/api/fairness-reports/" + parties.call();
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(coordinator().get(report).status()).isEqualTo(200));
        return report;
    }

    private Parties discussed() {
        Parties parties = reviewed();
        coordinator().post(path(parties) + "/discussion").expect(200);
        return parties;
    }

    private String contribution() {
        String contributions = path(discussed()) + "/contributions";
        String id = coordinator()
                .post(contributions, "{\"text\": \"Please begin.\"}")
                .expect(201)
                .json()
                .get("id")
                .asString();
        return contributions + "/" + id;
    }

    private String mine(Parties parties) {
        return RunningReviews.mine(parties, own.reviewer());
    }

    private static void awaitListed(Api who, String list, String id) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(who.get(list).text()).contains(id));
    }
}
