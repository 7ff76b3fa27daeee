package de.kommig.reviews.conflict;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to an organisation and who did, folded from its events; each event once more adds nothing.
 *
 * @param names it has had, folded
 * @param centre whether it is KomMig's own, which has to do with everybody and so is nothing that two people share
 * @param mergedInto where it has been a duplicate: the one that goes on
 * @param takenOver its own duplicates
 * @param places each stay of each person, in the order in which they began
 */
record OrganisationTies(
        Set<String> names, boolean centre, @Nullable UUID mergedInto, Set<UUID> takenOver, List<Place> places) {

    static final OrganisationTies NOTHING = new OrganisationTies(Set.of(), false, null, Set.of(), List.of());

    /**
     * A stay of somebody in one role.
     *
     * @param until {@code null} as long as it goes on
     */
    record Place(
            UUID person,
            MemberRole role,
            Instant from,
            @Nullable Instant until) {}

    OrganisationTies {
        names = Set.copyOf(names);
        takenOver = Set.copyOf(takenOver);
        places = List.copyOf(places);
    }

    OrganisationTies after(OrganisationEvent event, Instant at) {
        return switch (event) {
            case OrganisationEvent.Registered it -> registered(it, at);
            case OrganisationEvent.Renamed it -> named(it.name());
            case OrganisationEvent.MemberJoined it -> begun(it.member(), it.role(), at);
            case OrganisationEvent.MemberRoleChanged it ->
                ended(it.member(), at).begun(it.member(), it.role(), at);
            case OrganisationEvent.ClientAdmitted it -> begun(it.client(), it.role(), at);
            case OrganisationEvent.MemberLeft it -> ended(it.member(), at);
            case OrganisationEvent.MemberRemoved it -> ended(it.member(), at);
            case OrganisationEvent.Merged it -> new OrganisationTies(names, centre, it.into(), takenOver, places);
            case OrganisationEvent.DuplicateTakenOver it -> takingOver(it, at);
            default -> this;
        };
    }

    private OrganisationTies registered(OrganisationEvent.Registered it, Instant at) {
        boolean own = it.side() == Side.COORDINATION_CENTRE;
        OrganisationTies named = new OrganisationTies(names, own, mergedInto, takenOver, places).named(it.name());
        return it.founder() == null ? named : named.begun(it.founder(), MemberRole.OWNER, at);
    }

    private OrganisationTies named(String name) {
        String folded = OrganisationName.folded(name);
        Set<String> all = new HashSet<>(names);
        return !folded.isEmpty() && all.add(folded)
                ? new OrganisationTies(all, centre, mergedInto, takenOver, places)
                : this;
    }

    private OrganisationTies takingOver(OrganisationEvent.DuplicateTakenOver it, Instant at) {
        Set<UUID> all = new HashSet<>(takenOver);
        all.addAll(it.duplicates());
        OrganisationTies now = new OrganisationTies(names, centre, mergedInto, all, places);
        for (Membership member : it.members()) {
            now = now.begun(member.member(), member.role(), at);
        }
        return now;
    }

    /** Nothing when this stay is known: the event has come before. */
    private OrganisationTies begun(UUID person, MemberRole role, Instant at) {
        boolean known = places.stream()
                .anyMatch(place -> place.person().equals(person)
                        && place.role() == role
                        && (place.until() == null || place.from().equals(at)));
        if (known) {
            return this;
        }
        List<Place> more = new ArrayList<>(places);
        more.add(new Place(person, role, at, null));
        return with(more);
    }

    /** Stays that began later are another matter: the event has come before. */
    private OrganisationTies ended(UUID person, Instant at) {
        return with(places.stream()
                .map(place -> place.person().equals(person)
                                && place.until() == null
                                && place.from().isBefore(at)
                        ? new Place(person, place.role(), place.from(), at)
                        : place)
                .toList());
    }

    private OrganisationTies with(List<Place> others) {
        return new OrganisationTies(names, centre, mergedInto, takenOver, others);
    }
}
