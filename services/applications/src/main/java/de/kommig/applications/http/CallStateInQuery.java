package de.kommig.applications.http;

import de.kommig.applications.call.CallState;
import de.kommig.web.WordInQuery;
import org.springframework.stereotype.Component;

/** States of calls, e.g. {@code published}. */
@Component
final class CallStateInQuery extends WordInQuery<CallState> {

    CallStateInQuery() {
        super(CallState.class);
    }
}
