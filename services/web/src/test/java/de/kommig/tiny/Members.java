package de.kommig.tiny;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.web.Role;
import de.kommig.web.membership.Affiliation;
import de.kommig.web.membership.Affiliations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who acts for whom in the tiny service: what tests have said, in all services of this kind in the JVM. */
public final class Members implements Affiliations {

    private static final Members KNOWN = new Members();

    private final Map<UUID, List<Affiliation>> affiliations = new ConcurrentHashMap<>();

    private Members() {}

    static Members known() {
        return KNOWN;
    }

    /** From now on this person owns this organisation, which stands in this role, and belongs to no other. */
    public static void own(UUID person, UUID organisation, Role role) {
        belong(person, new Affiliation(organisation, role, MemberRole.OWNER, Set.of(), null));
    }

    /** From now on this person belongs to these and to no others. */
    public static void belong(UUID person, Affiliation... to) {
        KNOWN.affiliations.put(person, List.of(to));
    }

    @Override
    public List<Affiliation> of(UUID person) {
        return affiliations.getOrDefault(person, List.of());
    }
}
