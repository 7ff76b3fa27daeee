package de.kommig.benchmarks.platform;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in whose name a request is sent. Only the person is in the token.
 *
 * @param person who
 * @param role as what
 * @param organisation for whom; {@code null} for who speaks for nobody but themselves
 */
public record Voice(UUID person, Role role, @Nullable UUID organisation) {

    /** The one who registers an organisation and applies for it; always the same person for the same organisation. */
    public static Voice applicant(UUID organisation) {
        return new Voice(named("applicant of " + organisation), Role.ORGANISATION, organisation);
    }

    /** The one who registers a funder and decides for it. */
    public static Voice funder(UUID organisation) {
        return new Voice(named("funder of " + organisation), Role.FUNDER, organisation);
    }

    /** One of a pool of reviewers, numbered from 0. */
    public static Voice reviewer(int number) {
        return reviewer(named("reviewer " + number));
    }

    /** A reviewer. */
    public static Voice reviewer(UUID person) {
        return new Voice(person, Role.REVIEWER, null);
    }

    /** The same person, speaking for nobody but themselves. */
    public Voice alone() {
        return reviewer(person);
    }

    /** The header {@code Acting-For}: the organisation's id, or {@code self}. */
    String actingFor() {
        return organisation == null ? "self" : organisation.toString();
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("loader " + name).getBytes(StandardCharsets.UTF_8));
    }
}
