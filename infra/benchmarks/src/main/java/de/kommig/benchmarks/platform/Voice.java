package de.kommig.benchmarks.platform;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in whose name a request is sent.
 *
 * @param person who
 * @param role as what
 * @param organisation for whom; {@code null} for reviewers, who speak for themselves
 */
public record Voice(UUID person, Role role, @Nullable UUID organisation) {

    /** The one who applies for an organisation; always the same person for the same organisation. */
    public static Voice applicant(UUID organisation) {
        return new Voice(named("applicant of " + organisation), Role.ORGANISATION, organisation);
    }

    /** The one who decides for a funder. */
    public static Voice funder(UUID organisation) {
        return new Voice(named("funder of " + organisation), Role.FUNDER, organisation);
    }

    /** A coordinator at KomMig. */
    public static Voice coordinator(UUID coordinationCentre) {
        return new Voice(named("coordinator"), Role.COORDINATOR, coordinationCentre);
    }

    /** One of a pool of reviewers, numbered from 0. */
    public static Voice reviewer(int number) {
        return new Voice(named("reviewer " + number), Role.REVIEWER, null);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("loader " + name).getBytes(StandardCharsets.UTF_8));
    }
}
