package de.kommig.applications.working;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes that somebody makes at once.
 *
 * @param base revision of the draft that they have seen
 * @param by pseudonym of the author
 * @param command names the patch for good, so that it is carried out once; {@code null}: it has no name
 */
public record Patch(
        long base,
        List<Change> changes,
        UUID by,
        Instant at,
        @Nullable String command) {}
