package de.kommig.applications.application;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.application.ReminderKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction request (Nachforderung).
 *
 * @param text what to correct and why, for each field
 * @param respondBy until when the organisation is asked to answer; a later answer is still taken
 * @param reminded how it was last reminded of it; {@code null}: not yet
 */
public record CorrectionRequest(
        ContentRef text, Instant respondBy, @Nullable ReminderKind reminded) {

    /** Of which nobody has been reminded. */
    public CorrectionRequest(ContentRef text, Instant respondBy) {
        this(text, respondBy, null);
    }

    CorrectionRequest reminding(ReminderKind kind) {
        return new CorrectionRequest(text, respondBy, kind);
    }
}
