package de.kommig.web.membership;

import static de.kommig.contracts.organisation.MemberRole.EDITOR;
import static de.kommig.contracts.organisation.MemberRole.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.Side;
import de.kommig.web.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MembershipDirectoryTest {

    private static final UUID AMIRA = UUID.randomUUID();
    private static final UUID BILAL = UUID.randomUUID();
    private static final UUID BRIDGES = UUID.randomUUID();
    private static final UUID TOWN = UUID.randomUUID();
    private static final Affiliation STORED = new Affiliation(TOWN, Role.FUNDER, OWNER, Set.of(), null);

    private boolean complete = true;
    private final MembershipDirectory directory = new MembershipDirectory(person -> List.of(STORED), () -> complete);

    private static OrganisationMembers members(Membership... members) {
        return new OrganisationMembers(Side.CIVIL_SOCIETY, false, false, List.of(members), Set.of());
    }

    private static Membership member(UUID person, MemberRole role) {
        return new Membership(person, role, null);
    }

    private Stream<UUID> organisationsOf(UUID person) {
        return directory.of(person).stream().map(Affiliation::organisation);
    }

    @Test
    void it_knows_of_each_person_all_organisations() {
        directory.hold(BRIDGES, members(member(AMIRA, OWNER), member(BILAL, EDITOR)));
        directory.hold(TOWN, members(member(AMIRA, EDITOR)));

        assertThat(organisationsOf(AMIRA)).containsExactlyInAnyOrder(BRIDGES, TOWN);
        assertThat(organisationsOf(BILAL)).containsExactly(BRIDGES);
        assertThat(organisationsOf(UUID.randomUUID())).isEmpty();
    }

    @Test
    void who_is_no_member_any_more_is_none_and_the_others_stay() {
        directory.hold(BRIDGES, members(member(AMIRA, OWNER), member(BILAL, EDITOR)));
        directory.hold(TOWN, members(member(BILAL, EDITOR)));
        directory.hold(BRIDGES, members(member(AMIRA, EDITOR)));

        assertThat(organisationsOf(BILAL)).containsExactly(TOWN);
        assertThat(directory.of(AMIRA).getFirst().memberRole()).isEqualTo(EDITOR);
    }

    @Test
    void as_long_as_it_is_not_complete_the_stored_ones_count() {
        complete = false;
        directory.hold(BRIDGES, members(member(AMIRA, OWNER)));

        assertThat(directory.of(AMIRA)).containsExactly(STORED);
    }
}
