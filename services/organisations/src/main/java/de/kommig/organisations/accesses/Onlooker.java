package de.kommig.organisations.accesses;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is about to see somebody's data, and where.
 *
 * @param person pseudonym
 * @param actingFor the organisation for which they act; {@code null} if for none
 * @param endpoint e.g. {@code GET /api/people/{person}}
 */
public record Onlooker(UUID person, @Nullable UUID actingFor, String endpoint, String correlation) {}
