package de.kommig.reviews.pool;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tie to an organisation, as a reviewer declares it.
 *
 * @param organisation its id; {@code null} when it is not on the platform
 * @param name what it is called, for coordinators to read; {@code null} when its id says it
 * @param until last day of it; {@code null} as long as it goes on
 */
public record DeclaredAffiliation(
        @Nullable UUID organisation,
        @Nullable String name,
        AffiliationKind kind,
        @Nullable LocalDate until) {}
