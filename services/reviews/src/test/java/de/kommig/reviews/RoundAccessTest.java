package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.applicant;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.funder;
import static de.kommig.reviews.RunningReviews.happens;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.parties;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.review;
import static de.kommig.reviews.RunningReviews.reviewJson;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RoundAccessTest {

    @Test
    void who_has_no_part_in_a_round_finds_none() {
        Parties parties = openRound(1, 1);
        Parties others = parties();
        assertThat(funder(others).get(path(parties)).status()).isEqualTo(404);
        assertThat(applicant(others).get(path(parties)).status()).isEqualTo(404);
        assertThat(reviewer(UUID.randomUUID()).get(path(parties)).status()).isEqualTo(404);
        assertThat(coordinator().get(path(others)).status()).isEqualTo(404);
    }

    @Test
    void reviewers_answer_for_themselves_and_for_nobody_else() {
        Parties parties = openRound(2, 1);
        UUID rosa = readyReviewer(parties);
        UUID ravi = readyReviewer(parties);
        for (String step : List.of("/acceptance", "/declination")) {
            assertThat(reviewer(ravi).post(mine(parties, rosa) + step).status()).isEqualTo(404);
        }
        assertThat(reviewer(ravi)
                        .post(mine(parties, rosa) + "/recusal", "{\"ground\": \"relative\"}")
                        .status())
                .isEqualTo(404);
        assertThat(reviewer(ravi)
                        .post(mine(parties, rosa) + "/review", reviewJson("reject"))
                        .status())
                .isEqualTo(404);
        assertThat(reviewer(ravi).get(mine(parties, rosa)).status()).isEqualTo(404);
        assertThat(reviewer(rosa).get(mine(parties, rosa)).status()).isEqualTo(200);
    }

    @Test
    void somebody_who_was_not_asked_finds_nothing_to_answer() {
        Parties parties = openRound(1, 1);
        UUID stranger = UUID.randomUUID();
        assertThat(reviewer(stranger)
                        .post(mine(parties, stranger) + "/acceptance")
                        .status())
                .isEqualTo(404);
        assertThat(reviewer(stranger)
                        .post(mine(parties, stranger) + "/review", reviewJson("approve"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void roles_do_what_is_theirs() {
        Parties parties = openRound(1, 1);
        UUID rosa = readyReviewer(parties);
        String request = "{\"reviewer\": \"%s\"}".formatted(UUID.randomUUID());
        assertThat(reviewer(rosa).post(path(parties) + "/assignments", request).status())
                .isEqualTo(403);
        assertThat(funder(parties).post(path(parties) + "/assignments", request).status())
                .isEqualTo(403);
        assertThat(reviewer(rosa).post(path(parties) + "/closure").status()).isEqualTo(403);
        assertThat(funder(parties).post(path(parties) + "/closure").status()).isEqualTo(403);
        assertThat(coordinator()
                        .post(mine(parties, rosa) + "/review", reviewJson("approve"))
                        .status())
                .isEqualTo(403);
        assertThat(applicant(parties).get(mine(parties, rosa)).status()).isEqualTo(403);
        assertThat(funder(parties).get("/api/rounds").status()).isEqualTo(403);
        assertThat(coordinator().get("/api/assignments").status()).isEqualTo(403);
    }

    @Test
    void others_reviews_open_to_a_reviewer_with_the_own_review() {
        Parties parties = openRound(2, 1);
        UUID rosa = readyReviewer(parties);
        UUID ravi = readyReviewer(parties);
        review(parties, rosa, "approve");
        JsonNode before = reviewer(ravi).get(path(parties)).json();
        assertThat(before.path("reviews")).isEmpty();
        assertThat(before.has("progress")).isFalse();
        assertThat(before.path("assignments")).hasSize(1);
        review(parties, ravi, "reduce");
        JsonNode after = reviewer(ravi).get(path(parties)).json();
        assertThat(after.path("reviews")).hasSize(2);
        assertThat(after.toString()).doesNotContain(rosa.toString()).contains(ravi.toString());
    }

    @Test
    void a_funder_reads_the_reviews_after_the_vote_and_never_a_name() {
        Parties parties = openRound(3, 1);
        UUID rosa = readyReviewer(parties);
        readyReviewer(parties);
        review(parties, rosa, "approve");
        JsonNode before = funder(parties).get(path(parties)).json();
        assertThat(before.at("/progress/submitted").asInt()).isEqualTo(1);
        assertThat(before.at("/progress/wanted").asInt()).isEqualTo(3);
        assertThat(before.path("reviews")).isEmpty();
        assertThat(before.path("assignments")).isEmpty();
        coordinator().post(path(parties) + "/closure");
        Answer after = funder(parties).get(path(parties));
        assertThat(after.json().at("/vote/recommendation").asString()).isEqualTo("approve");
        assertThat(after.json().at("/reviews/0/comment").asString()).isEqualTo("A good plan.");
        assertThat(after.json().toString()).doesNotContain(rosa.toString());
    }

    @Test
    void how_often_something_happened_in_a_round_is_not_told_to_those_who_do_not_act_there() {
        Parties parties = openRound(1, 1);
        UUID rosa = readyReviewer(parties);
        assertThat(coordinator().get(path(parties)).header("ETag")).isEqualTo("\"3\"");
        assertThat(reviewer(rosa).get(path(parties)).header("ETag")).isEmpty();
        assertThat(funder(parties).get(path(parties)).header("ETag")).isEmpty();
        assertThat(applicant(parties).get(path(parties)).header("ETag")).isEmpty();
    }

    @Test
    void who_applies_together_with_the_applicant_sees_what_it_sees_once_they_have_agreed() {
        Parties parties = openRound(1, 1);
        UUID partner = UUID.randomUUID();
        UUID sponsor = UUID.randomUUID();
        Api asPartner = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), partner);
        Api asSponsor = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), sponsor);
        happens(new ApplicationEvent.PartnerAsked(parties, partner, PartnerRole.CO_APPLICANT));
        asPartner.get(path(parties)).expect(404);

        happens(new ApplicationEvent.PartnerConfirmed(parties, sponsor, PartnerRole.FISCAL_SPONSOR));
        happens(new ApplicationEvent.PartnerConfirmed(parties, partner, PartnerRole.CO_APPLICANT));

        await().untilAsserted(() -> assertThat(
                        asPartner.get(path(parties)).expect(200).json())
                .isEqualTo(applicant(parties).get(path(parties)).expect(200).json()));
        asSponsor.get(path(parties)).expect(404);
        happens(new ApplicationEvent.PartnerReleased(parties, partner, PartnerRole.CO_APPLICANT));
        await().untilAsserted(() -> asPartner.get(path(parties)).expect(404));
    }

    @Test
    void an_applicant_reads_vote_and_reviews_after_the_decision() {
        Parties parties = openRound(1, 1);
        UUID rosa = readyReviewer(parties);
        review(parties, rosa, "reduce");
        coordinator().post(path(parties) + "/closure");
        JsonNode before = applicant(parties).get(path(parties)).json();
        assertThat(before.at("/progress/submitted").asInt()).isEqualTo(1);
        assertThat(before.has("vote")).isFalse();
        assertThat(before.path("reviews")).isEmpty();

        happens(new ApplicationEvent.Approved(parties, Money.euros("900.00"), null));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode after = applicant(parties).get(path(parties)).json();
            assertThat(after.at("/vote/recommendation").asString("")).isEqualTo("reduce");
            assertThat(after.at("/reviews/0/scores/1/reason").asString("")).isEqualTo("Forty people.");
            assertThat(after.toString()).doesNotContain(rosa.toString());
        });
    }
}
