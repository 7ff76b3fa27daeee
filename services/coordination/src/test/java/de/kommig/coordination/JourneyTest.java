package de.kommig.coordination;

import static de.kommig.coordination.RunningCoordination.REQUESTED;
import static de.kommig.coordination.RunningCoordination.SOON;
import static de.kommig.coordination.RunningCoordination.TEXT;
import static de.kommig.coordination.RunningCoordination.applicant;
import static de.kommig.coordination.RunningCoordination.coordinator;
import static de.kommig.coordination.RunningCoordination.drafted;
import static de.kommig.coordination.RunningCoordination.funder;
import static de.kommig.coordination.RunningCoordination.happens;
import static de.kommig.coordination.RunningCoordination.journey;
import static de.kommig.coordination.RunningCoordination.named;
import static de.kommig.coordination.RunningCoordination.parties;
import static de.kommig.coordination.RunningCoordination.path;
import static de.kommig.coordination.RunningCoordination.reviewer;
import static de.kommig.coordination.RunningCoordination.submitted;
import static de.kommig.coordination.RunningCoordination.underReview;
import static de.kommig.coordination.RunningCoordination.wholeJourney;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.contracts.round.Score;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What each stakeholder is told over HTTP while an application goes its way. */
class JourneyTest {

    private static final UUID ROSA = UUID.randomUUID();
    private static final UUID RAVI = UUID.randomUUID();
    private static final List<Score> SCORES = List.of(new Score("need", 7));

    private static List<String> texts(JsonNode journey) {
        List<String> texts = new ArrayList<>();
        journey.path("entries").forEach(entry -> texts.add(entry.path("text").asString()));
        return texts;
    }

    private static List<String> types(JsonNode journey) {
        List<String> types = new ArrayList<>();
        journey.path("entries").forEach(entry -> types.add(entry.path("type").asString()));
        return types;
    }

    @Test
    void a_draft_is_its_authors_alone() {
        Parties parties = parties();
        drafted(parties);
        JsonNode journey = journey(applicant(parties), parties, "draft");
        assertThat(journey.path("title").asString()).isEqualTo("Draft of a café");
        assertThat(journey.at("/next/yours").asBoolean()).isTrue();
        assertThat(coordinator().get(path(parties)).status()).isEqualTo(404);
        assertThat(funder(parties).get(path(parties)).status()).isEqualTo(404);
    }

    @Test
    void who_has_no_part_finds_no_journey() {
        Parties parties = underReview(1);
        wholeJourney(parties, 4);
        assertThat(applicant(parties()).get(path(parties)).status()).isEqualTo(404);
        assertThat(funder(parties()).get(path(parties)).status()).isEqualTo(404);
        assertThat(reviewer(UUID.randomUUID()).get(path(parties)).status()).isEqualTo(404);
        assertThat(coordinator().get(path(parties())).status()).isEqualTo(404);
        assertThat(coordinator().get("/api/journeys/nonsense").status()).isIn(400, 404);
    }

    @Test
    void names_of_organisation_and_call_are_shown() {
        Parties parties = parties();
        named(parties, "Frauen helfen Frauen", "Ankommen 2026");
        drafted(parties);
        submitted(parties);
        await().atMost(SOON).untilAsserted(() -> {
            JsonNode journey = journey(funder(parties), parties, "submitted");
            assertThat(journey.at("/organisation/name").asString("")).isEqualTo("Frauen helfen Frauen");
            assertThat(journey.at("/organisation/id").asString())
                    .isEqualTo(parties.organisation().toString());
            assertThat(journey.at("/call/title").asString("")).isEqualTo("Ankommen 2026");
        });
    }

    @Test
    void an_applicant_reads_in_german_what_happened_and_what_comes_next() {
        Parties parties = parties();
        drafted(parties);
        submitted(parties);
        happens(new ApplicationEvent.Returned(parties, TEXT, Instant.parse("2026-12-31T11:00:00Z")));
        JsonNode journey = journey(applicant(parties).with("Accept-Language", "de-DE,de;q=0.9"), parties, "returned");
        assertThat(texts(journey))
                .containsExactly(
                        "Antrag begonnen.",
                        "Eingereicht. Beantragt: 1.250,00\u00a0€.",
                        "Nachforderung gestellt: Antwort bis 31. Dezember 2026, 12:00 Uhr.");
        assertThat(journey.at("/next/text").asString())
                .isEqualTo("Bitte beantworten Sie die Nachforderung und reichen Sie den Antrag erneut ein.");
        assertThat(journey.at("/requested/amount").asString()).isEqualTo("1250.00");
        assertThat(Instant.parse(journey.at("/entries/2/respondBy").asString())).isEqualTo("2026-12-31T11:00:00Z");
    }

    @Test
    void each_reads_what_is_theirs_from_review_to_decision() {
        Parties parties = underReview(2);
        happens(
                new RoundEvent.ReviewerAssigned(parties, ROSA),
                new RoundEvent.ReviewerAssigned(parties, RAVI),
                new RoundEvent.AssignmentAccepted(parties, ROSA),
                new RoundEvent.ReviewSubmitted(parties, ROSA, SCORES, Recommendation.REDUCE, TEXT),
                new RoundEvent.ReviewerRecused(parties, RAVI, ConflictGround.OTHER, null),
                new RoundEvent.Closed(parties, Vote.of(0, 1, 0)));
        happens(new ApplicationEvent.Voted(parties, Vote.of(0, 1, 0)));
        JsonNode whole = wholeJourney(parties, 11);
        assertThat(whole.toString()).contains(ROSA.toString(), RAVI.toString());
        assertThat(types(whole)).doesNotContain("drafted");

        JsonNode applicants = journey(applicant(parties), parties, "voted");
        assertThat(types(applicants)).containsExactly("drafted", "submitted", "admitted", "review-started", "voted");
        assertThat(applicants.at("/entries/4").has("vote")).isFalse();
        assertThat(applicants.at("/reviews/submitted").asInt()).isEqualTo(1);
        assertThat(applicants.at("/reviews/wanted").asInt()).isEqualTo(2);

        JsonNode funders = journey(funder(parties), parties, "voted");
        assertThat(types(funders)).containsExactly("submitted", "admitted", "review-started", "voted");
        assertThat(funders.at("/entries/3/vote/recommendation").asString()).isEqualTo("reduce");
        assertThat(funders.at("/next/yours").asBoolean()).isTrue();
        assertThat(funders.toString()).doesNotContain(ROSA.toString(), RAVI.toString());

        JsonNode rosas = journey(reviewer(ROSA), parties, "voted");
        assertThat(types(rosas))
                .contains("reviewer-assigned", "assignment-accepted", "review-submitted", "round-closed", "voted")
                .doesNotContain("round-opened", "reviewer-recused");
        assertThat(rosas.has("reviews")).isFalse();
        assertThat(rosas.toString()).doesNotContain(RAVI.toString());

        happens(new ApplicationEvent.Approved(parties, Money.euros("900.00"), null));

        JsonNode decided = journey(applicant(parties), parties, "approved");
        assertThat(decided.at("/entries/4/vote/recommendation").asString()).isEqualTo("reduce");
        assertThat(decided.at("/entries/5/amount/amount").asString()).isEqualTo("900.00");
        assertThat(decided.toString()).doesNotContain(ROSA.toString());
        assertThat(journey(reviewer(ROSA), parties, "approved").toString()).doesNotContain("900.00");
        JsonNode ravis = journey(reviewer(RAVI), parties, "under-review");
        assertThat(types(ravis)).endsWith("reviewer-recused").doesNotContain("voted", "approved");
    }

    @Test
    void an_edit_after_a_correction_request_shows_to_others_when_it_is_handed_in() {
        Parties parties = parties();
        drafted(parties);
        submitted(parties);
        happens(
                new ApplicationEvent.Returned(parties, TEXT, Instant.parse("2026-12-31T11:00:00Z")),
                new ApplicationEvent.Edited(parties, "Bigger café", Money.euros("2000.00"), TEXT));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(journey(applicant(parties), parties, "returned")
                                .path("title")
                                .asString())
                        .isEqualTo("Bigger café"));
        JsonNode before = journey(funder(parties), parties, "returned");
        assertThat(before.path("title").asString()).isEqualTo("Language café");
        assertThat(before.at("/requested/amount").asString())
                .isEqualTo(REQUESTED.amount().toPlainString());
        happens(new ApplicationEvent.Resubmitted(parties, "Bigger café", Money.euros("2000.00"), TEXT));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(funder(parties)
                                .get(path(parties))
                                .json()
                                .path("title")
                                .asString())
                        .isEqualTo("Bigger café"));
    }

    @Test
    void a_journey_starts_with_the_application_even_when_the_round_is_heard_of_first() {
        Parties parties = parties();
        happens(new RoundEvent.Opened(parties, 2, 1), new RoundEvent.ReviewerAssigned(parties, ROSA));
        drafted(parties);
        submitted(parties);
        happens(new ApplicationEvent.Admitted(parties, 2, 1));
        JsonNode whole = wholeJourney(parties, 4);
        assertThat(whole.path("state").asString()).isEqualTo("admitted");
        assertThat(whole.at("/reviews/wanted").asInt()).isEqualTo(2);
    }
}
