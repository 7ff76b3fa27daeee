package de.kommig.reviews;

import static de.kommig.reviews.Reviewers.admitted;
import static de.kommig.reviews.Reviewers.entry;
import static de.kommig.reviews.RunningReviews.assign;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Parties;
import de.kommig.contracts.call.ReviewPolicy;
import de.kommig.testing.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Where a call asks for lived migration experience, asking by hand keeps a place for it, and coordinators see how it stands. */
class LivedExperienceApiTest {

    private static final String RULE = "livedExperience";

    private final Parties round = RatedCalls.openRound(new ReviewPolicy(false, true, null));
    private final UUID ravi = admitted(entry());
    private final UUID rana = admitted(entry());

    private static UUID experienced() {
        return admitted(entry("[\"de\"]", 4, "\"livedExperience\": true, \"livedExperienceConsent\": true,"));
    }

    private JsonNode seen() {
        return coordinator().get(path(round)).expect(200).json();
    }

    @Test
    void the_last_free_place_is_kept_for_somebody_with_it_or_given_away_with_a_reason() {
        assign(round, ravi).expect(201);

        Answer refused = assign(round, rana).expect(409);

        assertThat(refused.problem()).isEqualTo("reason-needed");
        assertThat(refused.json().at("/details/hindrances").toString()).isEqualTo("[\"lived-experience\"]");
        assertThat(seen().get(RULE).asString()).isEqualTo("unmet");
        coordinator()
                .post(
                        path(round) + "/assignments",
                        "{\"reviewer\": \"%s\", \"reason\": \"Nobody with it has time.\"}".formatted(rana))
                .expect(201);
        assertThat(seen().get(RULE).asString()).isEqualTo("unmet");
    }

    @Test
    void once_somebody_with_it_takes_part_nothing_stands_in_the_way_until_they_step_back() {
        UUID rosa = experienced();
        assign(round, rosa).expect(201);

        assertThat(seen().get(RULE).asString()).isEqualTo("met");
        assign(round, ravi).expect(201);
        reviewer(rosa).post(mine(round, rosa) + "/declination").expect(200);

        assertThat(seen().get(RULE).asString()).isEqualTo("unmet");
        assertThat(assign(round, rana).expect(409).problem()).isEqualTo("reason-needed");
        assign(round, experienced()).expect(201);
    }

    @Test
    void it_is_told_to_coordinators_alone_and_only_where_the_call_asks_for_it() {
        assign(round, ravi).expect(201);

        assertThat(reviewer(ravi).get(path(round)).expect(200).json().has(RULE)).isFalse();
        assertThat(RunningReviews.funder(round)
                        .get(path(round))
                        .expect(200)
                        .json()
                        .has(RULE))
                .isFalse();
        Parties without = RatedCalls.openRound(RatedCalls.PLAIN);
        assertThat(coordinator().get(path(without)).json().has(RULE)).isFalse();
    }
}
