package de.kommig.web;

import de.kommig.contracts.organisation.MemberRole;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in the one capacity in which they make this request. A controller method gets it as a parameter of this type.
 *
 * @param person pseudonym of the person or machine ({@code sub} of the token)
 * @param role in which capacity
 * @param organisation for which organisation; always there for every role but {@link Role#REVIEWER}
 * @param memberRole what they may do for it; {@link MemberRole#OWNER} where there is no organisation, since everybody is their own
 * @param takenOver duplicates that the organisation has taken over: what was theirs is its own
 * @param passesOn whether they are a {@link Role#FUNDER} only because the organisation may pass awards on in smaller ones
 */
public record Caller(
        UUID person,
        Role role,
        @Nullable UUID organisation,
        MemberRole memberRole,
        Set<UUID> takenOver,
        boolean passesOn) {

    public Caller {
        takenOver = Set.copyOf(takenOver);
    }

    /** In the capacity that follows from the organisation's side. */
    public Caller(UUID person, Role role, @Nullable UUID organisation, MemberRole memberRole, Set<UUID> takenOver) {
        this(person, role, organisation, memberRole, takenOver, false);
    }

    /** An owner of an organisation that has taken over no other, or somebody who acts for themselves. */
    public Caller(UUID person, Role role, @Nullable UUID organisation) {
        this(person, role, organisation, MemberRole.OWNER, Set.of());
    }

    /** The same person for the same organisation, in another capacity. */
    public Caller as(Role other) {
        return new Caller(person, other, organisation, memberRole, takenOver, passesOn);
    }

    /** Whether the caller acts in this capacity. */
    public boolean is(Role role) {
        return this.role == role;
    }

    /** Whether the caller acts for this organisation, or for the one that has taken it over. */
    public boolean actsFor(UUID organisation) {
        return organisation.equals(this.organisation) || takenOver.contains(organisation);
    }

    /** All ids under which the caller's organisation is known, its own and those taken over; empty for who acts for none. */
    public Set<UUID> organisations() {
        Set<UUID> all = new HashSet<>(takenOver);
        if (organisation != null) {
            all.add(organisation);
        }
        return all;
    }

    /**
     * The organisation the caller acts for.
     *
     * @throws Forbidden (403) when the caller acts for none
     */
    public UUID requireOrganisation() {
        if (organisation == null) {
            throw new Forbidden();
        }
        return organisation;
    }
}
