package de.kommig.applications.versioning;

import de.kommig.contracts.Money;
import de.kommig.contracts.application.AttachedDocument;
import de.kommig.contracts.call.Stage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation keeps to show that it has handed in (Eingangsbestätigung).
 *
 * @param version number of the version, from 1
 * @param stage whether it is for the outline or for the application
 * @param callTitle as it was then
 * @param organisationName as it is known now
 * @param submittedAt by the clock of the platform
 * @param closesAt until when it could be handed in, by the call as it was then
 * @param exceptionUntil last second of the exception from that with which it was first handed in; absent: none was needed
 * @param zone of the call, IANA
 * @param sha256 of the content that was handed in
 * @param documents that were handed in with it
 */
public record SubmissionReceipt(
        UUID applicationId,
        int version,
        Stage stage,
        UUID callId,
        String callTitle,
        UUID organisationId,
        @Nullable String organisationName,
        String title,
        Money requestedAmount,
        Instant submittedAt,
        Instant closesAt,
        @Nullable Instant exceptionUntil,
        String zone,
        String sha256,
        List<AttachedDocument> documents) {}
