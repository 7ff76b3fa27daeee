package de.kommig.applications.application;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.application.AskedBy;
import de.kommig.contracts.application.ReminderKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction request (Nachforderung).
 *
 * @param text what to correct and why, for each field
 * @param respondBy until when the organisation is asked to answer; a later answer is still taken
 * @param askedBy who asks; {@code null}: the coordination centre
 * @param reminded how it was last reminded of it; {@code null}: not yet
 */
public record CorrectionRequest(
        ContentRef text,
        Instant respondBy,
        @Nullable AskedBy askedBy,
        @Nullable ReminderKind reminded) {

    /** Of which nobody has been reminded. */
    public CorrectionRequest(ContentRef text, Instant respondBy, @Nullable AskedBy askedBy) {
        this(text, respondBy, askedBy, null);
    }

    /** The same by the coordination centre. */
    public CorrectionRequest(ContentRef text, Instant respondBy) {
        this(text, respondBy, null);
    }

    CorrectionRequest reminding(ReminderKind kind) {
        return new CorrectionRequest(text, respondBy, askedBy, kind);
    }
}
