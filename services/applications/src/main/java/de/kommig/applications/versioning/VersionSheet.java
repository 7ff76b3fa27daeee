package de.kommig.applications.versioning;

import de.kommig.contracts.call.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version in a list.
 *
 * @param number from 1
 * @param stage whether it is the outline or the application
 * @param submittedAt by the clock of the platform
 * @param sha256 of its content, which also stands in the hash chain of the application's events; absent where names are masked: who has
 *     it could try out which name fits
 * @param bytes of its content; absent once that has been erased, and where names are masked
 */
public record VersionSheet(
        int number,
        Stage stage,
        Instant submittedAt,
        @Nullable String sha256,
        @Nullable Long bytes) {}
