package de.kommig.applications.prechecking;

import de.kommig.contracts.call.CallTerms;
import java.time.Instant;

/**
 * Whether a call takes applications now.
 *
 * @param moment until when, from when, or since when not
 */
record Opening(OpeningState state, Instant moment) {

    static Opening of(CallTerms call, Instant now) {
        if (now.isBefore(call.opensAt())) {
            return new Opening(OpeningState.OPENS_LATER, call.opensAt());
        }
        return call.isOverAt(now)
                ? new Opening(OpeningState.OVER, call.closesAt())
                : new Opening(OpeningState.OPEN, call.closesAt());
    }
}
