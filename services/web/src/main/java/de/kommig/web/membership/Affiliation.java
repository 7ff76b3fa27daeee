package de.kommig.web.membership;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.web.Caller;
import de.kommig.web.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's membership, seen from the person.
 *
 * @param organisation for which they may act
 * @param role in which capacity they do
 * @param memberRole what they may do for it
 * @param takenOver duplicates that the organisation has taken over
 * @param awaitsConfirmation whether it would be a {@link Role#FUNDER} if KomMig had confirmed that
 * @param passesOn whether one may act for it as a {@link Role#FUNDER} too, because it may pass awards on in smaller ones
 * @param expiresAt when it ends by itself; {@code null} when it does not
 */
public record Affiliation(
        UUID organisation,
        Role role,
        MemberRole memberRole,
        Set<UUID> takenOver,
        boolean awaitsConfirmation,
        boolean passesOn,
        @Nullable Instant expiresAt) {

    public Affiliation {
        takenOver = Set.copyOf(takenOver);
    }

    /** Of an organisation that passes no award on. */
    public Affiliation(
            UUID organisation,
            Role role,
            MemberRole memberRole,
            Set<UUID> takenOver,
            boolean awaitsConfirmation,
            @Nullable Instant expiresAt) {
        this(organisation, role, memberRole, takenOver, awaitsConfirmation, false, expiresAt);
    }

    /** Of an organisation whose capacity is beyond doubt. */
    public Affiliation(
            UUID organisation, Role role, MemberRole memberRole, Set<UUID> takenOver, @Nullable Instant expiresAt) {
        this(organisation, role, memberRole, takenOver, false, expiresAt);
    }

    /** Whether it has not ended by then. */
    public boolean holdsAt(Instant moment) {
        return expiresAt == null || moment.isBefore(expiresAt);
    }

    /** The person acting for it as the funder of smaller awards. */
    Caller passingOn(UUID person) {
        return new Caller(person, Role.FUNDER, organisation, memberRole, takenOver, true);
    }

    /** The person acting in this capacity. */
    Caller caller(UUID person) {
        return new Caller(person, role, organisation, memberRole, takenOver);
    }
}
