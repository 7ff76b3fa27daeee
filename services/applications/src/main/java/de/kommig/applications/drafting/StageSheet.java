package de.kommig.applications.drafting;

import de.kommig.contracts.call.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a draft is written for.
 *
 * @param stage the outline, where the call asks for one first, or the application
 * @param until last second to hand it in; an answer to a correction request is still taken when it comes later
 * @param exceptionUntil the same, where it is later than for others because an exception was recorded; absent: there is none, or it helps nothing
 */
public record StageSheet(
        Stage stage, @Nullable Instant until, @Nullable Instant exceptionUntil) {}
