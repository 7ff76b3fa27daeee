package de.kommig.applications.http;

import de.kommig.contracts.call.Outline;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** The first of two stages, and when it ends. */
record OutlineInput(@NotNull Instant closesAt) {

    Outline outline() {
        return new Outline(Moments.sensible(closesAt, "/rules/outline/closesAt"));
    }
}
