package de.kommig.web.membership;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * All memberships in memory: every request asks, and a database under load would let it wait. Filled by one thread, read by all.
 */
final class MembershipDirectory implements Affiliations {

    private final Affiliations stored;
    private final BooleanSupplier complete;
    private final Map<UUID, OrganisationMembers> organisations = new ConcurrentHashMap<>();
    private final Map<UUID, Set<UUID>> belongsTo = new ConcurrentHashMap<>();

    /**
     * @param stored asked as long as the directory is not complete
     * @param complete whether it is
     */
    MembershipDirectory(Affiliations stored, BooleanSupplier complete) {
        this.stored = stored;
        this.complete = complete;
    }

    /** These belong to the organisation now, and no others. */
    void hold(UUID organisation, OrganisationMembers now) {
        OrganisationMembers before = organisations.put(organisation, now);
        Set<UUID> gone = new HashSet<>();
        if (before != null) {
            before.members().forEach(member -> gone.add(member.member()));
        }
        now.members().forEach(member -> {
            gone.remove(member.member());
            belongsTo.merge(member.member(), Set.of(organisation), MembershipDirectory::together);
        });
        gone.forEach(person -> belongsTo.computeIfPresent(person, (same, some) -> without(some, organisation)));
    }

    @Override
    public List<Affiliation> of(UUID person) {
        if (!complete.getAsBoolean()) {
            return stored.of(person);
        }
        return belongsTo.getOrDefault(person, Set.of()).stream()
                .flatMap(organisation -> of(person, organisation))
                .toList();
    }

    private Stream<Affiliation> of(UUID person, UUID organisation) {
        return Optional.ofNullable(organisations.get(organisation))
                .flatMap(members -> members.of(person, organisation))
                .stream();
    }

    private static Set<UUID> together(Set<UUID> some, Set<UUID> others) {
        Set<UUID> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    private static Set<UUID> without(Set<UUID> some, UUID one) {
        Set<UUID> others = new HashSet<>(some);
        others.remove(one);
        return Set.copyOf(others);
    }
}
