package de.kommig.applications.application;

import de.kommig.contracts.ContentRef;
import java.time.Instant;

/**
 * A correction request (Nachforderung).
 *
 * @param text what to correct and why, for each field
 * @param respondBy until when the organisation is asked to answer; a later answer is still taken
 */
public record CorrectionRequest(ContentRef text, Instant respondBy) {}
