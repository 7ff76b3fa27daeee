package de.kommig.reviews.round;

import static de.kommig.reviews.round.RoundFacts.RAVI;
import static de.kommig.reviews.round.RoundFacts.ROSA;
import static de.kommig.reviews.round.RoundFacts.accepted;
import static de.kommig.reviews.round.RoundFacts.assigned;
import static de.kommig.reviews.round.RoundFacts.declined;
import static de.kommig.reviews.round.RoundFacts.opened;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.reviews.round.RoundCommand.Decline;
import de.kommig.reviews.round.RoundCommand.IfUnchanged;
import de.kommig.testing.DeciderFixture;
import org.junit.jupiter.api.Test;

/** Who looks at an assignment acts on what they have seen, whatever becomes of the others. */
class IfUnchangedTest {

    private final DeciderFixture<Round, RoundCommand, RoundEvent> asked =
            DeciderFixture.of(RoundDecider.DECIDER).given(opened(), assigned(ROSA), assigned(RAVI), accepted(ROSA));

    private static IfUnchanged declining(long revision) {
        return new IfUnchanged(ROSA, revision, new Decline(ROSA, null));
    }

    @Test
    void an_assignment_that_is_as_it_was_seen_can_be_changed() {
        asked.when(declining(2)).then(declined(ROSA));
        asked.given(declined(RAVI)).when(declining(2)).then(declined(ROSA));
    }

    @Test
    void one_that_has_changed_meanwhile_cannot() {
        asked.when(declining(1)).thenRejected(RoundRejection.ASSIGNMENT_HAS_CHANGED);
        asked.given(declined(ROSA)).when(declining(2)).thenRejected(RoundRejection.ASSIGNMENT_HAS_CHANGED);
    }
}
