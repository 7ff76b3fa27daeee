package de.kommig.applications.drafting;

import de.kommig.contracts.call.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a draft is written for.
 *
 * @param stage the outline, where the call asks for one first, or the application
 * @param until last second to hand it in; an answer to a correction request is still taken when it comes later
 */
public record StageSheet(Stage stage, @Nullable Instant until) {}
