package de.kommig.reviews;

import static de.kommig.reviews.Reviewers.admitted;
import static de.kommig.reviews.Reviewers.entry;
import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.assign;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.testing.Answer;
import de.kommig.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Those who decide about an application, or prepare the decision, do not review it as well. */
class OfficeConflictTest {

    private final Parties round = openRound(2, 1);
    private final UUID rosa = admitted(entry());

    private void isRefused(String involved) {
        await().untilAsserted(() -> {
            Answer answer = coordinator()
                    .post(
                            path(round) + "/assignments",
                            "{\"reviewer\": \"%s\", \"reason\": \"Knows it best.\"}".formatted(rosa));
            assertThat(answer.expect(409).problem()).isEqualTo("conflict-of-interest");
            assertThat(answer.json().at("/details/evidence").asString()).isEqualTo("office");
            assertThat(answer.json().at("/details/involved").asString()).isEqualTo(involved);
        });
    }

    @Test
    void a_member_of_the_funder_is_not_asked_and_no_candidate() {
        var unused = SERVICE.as(Role.FUNDER, rosa, round.funder());

        isRefused("funder");
        assertThat(coordinator().get(path(round) + "/candidates").expect(200).text())
                .doesNotContain(rosa.toString());
        assertThat(coordinator().get(path(round) + "/conflicts").expect(200).text())
                .contains(rosa.toString());
    }

    @Test
    void a_member_of_another_funder_is() {
        var unused = SERVICE.as(Role.FUNDER, rosa, UUID.randomUUID());
        assign(round, rosa).expect(201);
    }

    @Test
    void nor_is_a_coordinator() {
        var unused = SERVICE.as(Role.COORDINATOR, rosa, UUID.randomUUID());
        isRefused("coordination-centre");
    }

    @Test
    void who_joins_the_funder_later_is_taken_out() {
        assign(round, rosa).expect(201);

        var unused = SERVICE.as(Role.FUNDER, rosa, round.funder());

        await().untilAsserted(() -> {
            var assignment = coordinator().get(mine(round, rosa)).expect(200).json();
            assertThat(assignment.get("state").asString()).isEqualTo("recused");
            assertThat(assignment.get("source").asString()).isEqualTo("platform");
        });
    }
}
