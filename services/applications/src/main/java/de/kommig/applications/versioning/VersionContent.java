package de.kommig.applications.versioning;

import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version with all that was handed in.
 *
 * @param sha256 of the content
 * @param content absent once it has been erased
 */
public record VersionContent(
        int number,
        Instant submittedAt,
        String sha256,
        String title,
        Money requestedAmount,
        @Nullable ProposalText content) {}
