package de.kommig.applications.prechecking;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.Stages;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call takes applications now, or their outlines where it asks for these first.
 *
 * @param moment until when, from when, or since when not
 * @param stage which of them
 */
record Opening(OpeningState state, Instant moment, Stage stage) {

    /** @param own an application of whoever asks; {@code null}: none has been begun */
    static Opening of(CallTerms call, Application.@Nullable Begun own, Instant now) {
        if (now.isBefore(call.opensAt())) {
            return new Opening(OpeningState.OPENS_LATER, call.opensAt(), Stages.first(call));
        }
        boolean invited = own instanceof Application.Invited;
        Stage stage = invited || call.isOverAt(now) ? Stage.FULL : Stages.first(call);
        Instant end = stage == Stage.FULL ? call.closesAt() : Stages.closesAt(call);
        boolean over = invited ? call.isOverAt(now) : Stages.over(call, now).isPresent();
        return new Opening(over ? OpeningState.OVER : OpeningState.OPEN, end, stage);
    }
}
