package de.kommig.reviews.discussing;

import de.kommig.reviews.round.Assignment;
import de.kommig.reviews.round.Round;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.Role;
import java.util.UUID;

/**
 * Somebody for whom a round's discussion is there: a reviewer who has handed in a review and not stepped back, or a coordinator. For everybody
 * else there is none.
 *
 * @param moderating whether it is a coordinator
 */
public record Participant(UUID person, boolean moderating) {

    /** The caller, as whom they say they are; whether they take part is seen {@linkplain #in in the round}. */
    public static Participant of(Caller caller) {
        return new Participant(caller.person(), caller.is(Role.COORDINATOR));
    }

    /** Goes on only for who takes part; 404 otherwise. */
    public void in(Round round) {
        boolean there = moderating
                ? round.reviewers().isPresent()
                : round.assignmentOf(person).orElse(null) instanceof Assignment.Submitted;
        if (!there) {
            throw new NotFound();
        }
    }
}
