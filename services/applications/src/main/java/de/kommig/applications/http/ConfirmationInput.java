package de.kommig.applications.http;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Agreement to a proposed decision.
 *
 * @param proposal its id, so that nobody agrees to what they have not seen
 */
record ConfirmationInput(@NotNull UUID proposal) {}
