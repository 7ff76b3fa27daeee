package de.kommig.reviews.round;

import static de.kommig.contracts.Recommendation.APPROVE;
import static de.kommig.contracts.Recommendation.REJECT;
import static de.kommig.reviews.round.RoundFacts.RANA;
import static de.kommig.reviews.round.RoundFacts.RAVI;
import static de.kommig.reviews.round.RoundFacts.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.application.ReminderKind;
import de.kommig.contracts.round.RoundEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoundEvolutionTest {

    @Test
    void never_throws_whatever_follows_whatever() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<RoundEvent> all = everyEvent();
        for (int run = 0; run < 2_000; run++) {
            List<RoundEvent> events = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                events.add(all.get(random.nextInt(all.size())));
            }
            assertThat(RoundDecider.DECIDER.stateAfter(events))
                    .as("seed %d, run %d: %s", seed, run, events)
                    .isNotNull();
        }
    }

    @Test
    void events_about_reviewers_leave_a_closed_round_as_it_is() {
        Round closed = RoundDecider.DECIDER.stateAfter(
                List.of(RoundFacts.opened(), RoundFacts.assigned(ROSA), RoundFacts.closed(0, 0, 0)));
        assertThat(RoundEvolution.evolve(closed, RoundFacts.recused(ROSA))).isEqualTo(closed);
    }

    @Test
    void what_is_asked_for_stays_with_the_deadline_until_there_is_an_answer() {
        Instant due = LATER.minusSeconds(86_400);
        Round waiting = RoundDecider.DECIDER.stateAfter(
                List.of(RoundFacts.opened(), RoundFacts.assigned(ROSA, due), RoundFacts.moreTimeAsked(ROSA, LATER)));

        assertThat(deadline(waiting).asked()).isEqualTo(new ReviewDeadline.MoreTime(LATER, RoundFacts.text(ROSA)));
        assertThat(deadline(waiting).dueAt()).isEqualTo(due);

        Round extended = RoundEvolution.evolve(waiting, RoundFacts.extended(ROSA, LATER));

        assertThat(deadline(extended)).isEqualTo(ReviewDeadline.at(LATER));
    }

    @Test
    void a_panel_knows_how_many_take_part_and_how_often_each_assignment_has_changed() {
        Panel panel = RoundDecider.DECIDER
                .stateAfter(List.of(
                        RoundFacts.opened(),
                        RoundFacts.assigned(ROSA),
                        RoundFacts.assigned(RAVI),
                        RoundFacts.assigned(RANA),
                        RoundFacts.accepted(ROSA),
                        RoundFacts.declined(RAVI)))
                .reviewers()
                .orElseThrow();

        assertThat(panel.asked()).isEqualTo(2);
        assertThat(List.of(panel.revisionOf(ROSA), panel.revisionOf(RANA), panel.revisionOf(new UUID(9, 9))))
                .containsExactly(2L, 1L, 0L);
    }

    private static ReviewDeadline deadline(Round round) {
        return round.reviewers().orElseThrow().deadlineOf(ROSA).orElseThrow();
    }

    private static final Instant LATER = Instant.parse("2026-12-31T22:59:59Z");

    private static List<RoundEvent> everyEvent() {
        List<RoundEvent> events =
                new ArrayList<>(List.of(RoundFacts.opened(), RoundFacts.closed(1, 0, 1), RoundFacts.abandoned()));
        for (UUID reviewer : List.of(ROSA, RAVI, RANA)) {
            events.add(RoundFacts.assigned(reviewer));
            events.add(RoundFacts.accepted(reviewer));
            events.add(RoundFacts.declined(reviewer));
            events.add(RoundFacts.recused(reviewer));
            events.add(RoundFacts.assigned(reviewer, LATER));
            events.add(RoundFacts.moreTimeAsked(reviewer, LATER));
            events.add(RoundFacts.extended(reviewer, LATER));
            events.add(RoundFacts.reminded(reviewer, ReminderKind.OVERDUE, LATER));
            events.add(RoundFacts.submitted(reviewer, APPROVE));
            events.add(RoundFacts.amended(reviewer, REJECT));
        }
        return events;
    }
}
