package de.kommig.reviews.http;

import de.kommig.reviews.round.AssignmentState;
import de.kommig.web.WordInQuery;
import org.springframework.stereotype.Component;

/** States of assignments, e.g. {@code accepted}. */
@Component
final class AssignmentStateInQuery extends WordInQuery<AssignmentState> {

    AssignmentStateInQuery() {
        super(AssignmentState.class);
    }
}
