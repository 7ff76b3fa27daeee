package de.kommig.organisations.accesses;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has looked at somebody else's personal data.
 *
 * @param actor pseudonym of who looked
 * @param actingFor the organisation for which they did; {@code null} if for none
 * @param subject pseudonym of whose data it was
 * @param endpoint where they looked, e.g. {@code GET /api/people/{person}}
 * @param correlation ties it to the request's log lines
 */
public record Access(
        Instant at,
        UUID actor,
        @Nullable UUID actingFor,
        UUID subject,
        Disclosure what,
        String endpoint,
        String correlation) {}
