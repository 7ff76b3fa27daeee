package de.kommig.reviews.round;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.decider.Decision;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The platform asks as many as are wanted, and whoever steps back is left in peace. */
class AssignWantedTest {

    private final Parties parties =
            new Parties(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private final UUID rosa = UUID.randomUUID();
    private final UUID ravi = UUID.randomUUID();
    private final ContentRef why = new ContentRef("text", "0".repeat(64));

    private Round after(RoundEvent... events) {
        Round round = RoundEvolution.evolve(new Round.None(), new RoundEvent.Opened(parties, 1, 1));
        for (RoundEvent event : events) {
            round = RoundEvolution.evolve(round, event);
        }
        return round;
    }

    private RoundEvent asked(UUID reviewer) {
        return new RoundEvent.ReviewerAssigned(parties, reviewer, null, null);
    }

    private static RoundCommand wanted(UUID reviewer) {
        return new RoundCommand.AssignWanted(new RoundCommand.Assign(reviewer));
    }

    private static Decision<RoundEvent> refused(RoundRejection reason) {
        return Decision.rejected(reason);
    }

    @Test
    void who_is_wanted_is_asked() {
        assertThat(RoundDecider.decide(after(), wanted(rosa))).isEqualTo(Decision.accepted(asked(rosa)));
    }

    @Test
    void nobody_is_asked_beyond_those_who_are_wanted_but_by_a_coordinator() {
        Round full = after(asked(rosa));

        assertThat(RoundDecider.decide(full, wanted(ravi))).isEqualTo(refused(RoundRejection.ENOUGH_REVIEWERS));
        assertThat(RoundDecider.decide(full, new RoundCommand.Assign(ravi))).isEqualTo(Decision.accepted(asked(ravi)));
    }

    @Test
    void who_has_been_asked_is_not_asked_again() {
        assertThat(RoundDecider.decide(after(asked(rosa)), wanted(rosa)))
                .isEqualTo(refused(RoundRejection.ALREADY_ASSIGNED));
    }

    @Test
    void somebody_is_asked_in_the_place_of_who_has_stepped_back() {
        Round declined = after(asked(rosa), new RoundEvent.AssignmentDeclined(parties, rosa, null));

        assertThat(RoundDecider.decide(declined, wanted(ravi))).isEqualTo(Decision.accepted(asked(ravi)));
    }

    @Test
    void but_not_the_same_person_though_a_coordinator_could() {
        Round declined = after(asked(rosa), new RoundEvent.AssignmentDeclined(parties, rosa, null));
        Round released = after(asked(rosa), new RoundEvent.ReviewerReleased(parties, rosa, why));
        Round recused =
                after(asked(rosa), new RoundEvent.ReviewerRecused(parties, rosa, ConflictGround.RELATIVE, null));

        assertThat(RoundDecider.decide(declined, wanted(rosa)))
                .isEqualTo(refused(RoundRejection.REVIEWER_HAS_DECLINED));
        assertThat(RoundDecider.decide(released, wanted(rosa))).isEqualTo(refused(RoundRejection.ASSIGNMENT_RELEASED));
        assertThat(RoundDecider.decide(recused, wanted(rosa))).isEqualTo(refused(RoundRejection.REVIEWER_IS_RECUSED));
        assertThat(RoundDecider.decide(declined, new RoundCommand.Assign(rosa)))
                .isEqualTo(Decision.accepted(asked(rosa)));
    }

    @Test
    void nor_who_has_a_conflict_of_interest() {
        Round set = RoundEvolution.evolve(
                after(), new RoundEvent.ConflictSet(parties, rosa, ConflictGround.RELATIVE, null));

        assertThat(RoundDecider.decide(set, wanted(rosa))).isEqualTo(refused(RoundRejection.CONFLICT_OF_INTEREST));
    }
}
