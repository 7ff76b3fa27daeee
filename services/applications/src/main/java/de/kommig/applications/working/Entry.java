package de.kommig.applications.working;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written into a field.
 *
 * @param value as JSON text, see {@link FieldValue}; {@code null} once it has been taken away
 * @param by pseudonym of who has written it; {@code null} where that is not known
 * @param revision of the draft since which it stands there
 */
public record Entry(
        Field field, @Nullable String value, @Nullable UUID by, Instant at, long revision) {}
