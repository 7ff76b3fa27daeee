package de.kommig.applications.versioning;

import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version with all that was handed in.
 *
 * @param stage whether it is the outline or the application
 * @param sha256 of the content
 * @param content absent once it has been erased
 */
public record VersionContent(
        int number,
        Stage stage,
        Instant submittedAt,
        String sha256,
        String title,
        Money requestedAmount,
        @Nullable ProposalText content) {}
