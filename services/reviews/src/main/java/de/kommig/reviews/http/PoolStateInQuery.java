package de.kommig.reviews.http;

import de.kommig.reviews.pool.PoolState;
import de.kommig.web.WordInQuery;
import org.springframework.stereotype.Component;

/** States of people in the pool, e.g. {@code admitted}. */
@Component
final class PoolStateInQuery extends WordInQuery<PoolState> {

    PoolStateInQuery() {
        super(PoolState.class);
    }
}
