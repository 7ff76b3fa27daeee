package de.kommig.applications.http;

import de.kommig.applications.award.AwardState;
import de.kommig.web.WordInQuery;
import org.springframework.stereotype.Component;

/** States of awards, e.g. {@code proof-due}. */
@Component
final class AwardStateInQuery extends WordInQuery<AwardState> {

    AwardStateInQuery() {
        super(AwardState.class);
    }
}
