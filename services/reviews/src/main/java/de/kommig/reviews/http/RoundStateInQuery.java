package de.kommig.reviews.http;

import de.kommig.reviews.round.RoundState;
import de.kommig.web.WordInQuery;
import org.springframework.stereotype.Component;

/** States of rounds, e.g. {@code open}. */
@Component
final class RoundStateInQuery extends WordInQuery<RoundState> {

    RoundStateInQuery() {
        super(RoundState.class);
    }
}
