package de.kommig.applications.extending;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exception from a call's deadline (Fristausnahme), as the organisation, coordinators and the call's funder see it.
 *
 * @param callTitle what the call was called when it was recorded
 * @param organisationId the organisation that has longer than others
 * @param until last second in which it can hand in
 * @param reason why; absent once it has been erased
 */
public record ExceptionSheet(
        UUID callId,
        String callTitle,
        UUID organisationId,
        Instant until,
        @Nullable String reason) {}
