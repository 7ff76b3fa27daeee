package de.kommig.web.membership;

import static de.kommig.contracts.organisation.MemberRole.ADVISER;
import static de.kommig.contracts.organisation.MemberRole.EDITOR;
import static de.kommig.contracts.organisation.MemberRole.OWNER;
import static de.kommig.contracts.organisation.MemberRole.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.web.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationMembersTest {

    private static final UUID BRIDGES = UUID.randomUUID();
    private static final UUID AMIRA = UUID.randomUUID();
    private static final UUID CARLA = UUID.randomUUID();
    private static final UUID MACHINE = UUID.randomUUID();
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");

    private static OrganisationEvent registered(Side side, @Nullable UUID founder) {
        return new OrganisationEvent.Registered(BRIDGES, "Brücken", LegalForm.INITIATIVE, side, founder);
    }

    /** Each step goes through the form in which it is stored. */
    private static OrganisationMembers after(OrganisationEvent... events) {
        OrganisationMembers members = OrganisationMembers.read(null);
        for (OrganisationEvent event : events) {
            members = OrganisationMembers.read(members.after(event).write());
        }
        return members;
    }

    private static Optional<Role> role(OrganisationMembers members) {
        return members.of(AMIRA, BRIDGES).map(Affiliation::role);
    }

    @Test
    void the_founder_owns_it() {
        assertThat(after(registered(Side.CIVIL_SOCIETY, AMIRA)).of(AMIRA, BRIDGES))
                .contains(new Affiliation(BRIDGES, Role.ORGANISATION, OWNER, Set.of(), null));
        assertThat(after(registered(Side.CIVIL_SOCIETY, null)).of(AMIRA, BRIDGES))
                .isEmpty();
    }

    @Test
    void a_funder_has_a_funders_rights_once_it_is_confirmed() {
        assertThat(role(after(registered(Side.FUNDER, AMIRA)))).contains(Role.ORGANISATION);
        assertThat(role(after(registered(Side.FUNDER, AMIRA), new OrganisationEvent.Confirmed(BRIDGES))))
                .contains(Role.FUNDER);
        assertThat(role(after(registered(Side.CIVIL_SOCIETY, AMIRA), new OrganisationEvent.Confirmed(BRIDGES))))
                .contains(Role.ORGANISATION);
    }

    @Test
    void who_may_pass_on_an_award_is_a_funder_too_unless_they_only_advise() {
        var allowed = new OrganisationEvent.PassingOnAllowed(BRIDGES, UUID.randomUUID());
        var advised = new OrganisationEvent.MemberJoined(BRIDGES, CARLA, ADVISER, UUID.randomUUID());
        OrganisationMembers members = after(registered(Side.CIVIL_SOCIETY, AMIRA), advised, allowed);

        assertThat(members.of(AMIRA, BRIDGES))
                .contains(new Affiliation(BRIDGES, Role.ORGANISATION, OWNER, Set.of(), false, true, null));
        assertThat(members.of(CARLA, BRIDGES).orElseThrow().passesOn()).isFalse();
    }

    @Test
    void who_is_a_funder_anyway_needs_no_second_capacity() {
        var confirmed = new OrganisationEvent.Confirmed(BRIDGES);
        var allowed = new OrganisationEvent.PassingOnAllowed(BRIDGES, UUID.randomUUID());

        assertThat(after(registered(Side.FUNDER, AMIRA), allowed, confirmed).of(AMIRA, BRIDGES))
                .contains(new Affiliation(BRIDGES, Role.FUNDER, OWNER, Set.of(), null));
    }

    @Test
    void members_of_the_coordination_centre_coordinate() {
        assertThat(role(after(registered(Side.COORDINATION_CENTRE, AMIRA)))).contains(Role.COORDINATOR);
    }

    @Test
    void members_join_change_leave_and_are_removed() {
        OrganisationEvent founded = registered(Side.CIVIL_SOCIETY, AMIRA);
        var joined = new OrganisationEvent.MemberJoined(BRIDGES, CARLA, ADVISER, UUID.randomUUID());
        var changed = new OrganisationEvent.MemberRoleChanged(BRIDGES, CARLA, VIEWER);

        assertThat(after(founded, joined).of(CARLA, BRIDGES).orElseThrow().memberRole())
                .isEqualTo(ADVISER);
        assertThat(after(founded, joined, changed)
                        .of(CARLA, BRIDGES)
                        .orElseThrow()
                        .memberRole())
                .isEqualTo(VIEWER);
        assertThat(after(founded, joined, new OrganisationEvent.MemberLeft(BRIDGES, CARLA))
                        .of(CARLA, BRIDGES))
                .isEmpty();
        assertThat(after(founded, joined, new OrganisationEvent.MemberRemoved(BRIDGES, CARLA))
                        .of(CARLA, BRIDGES))
                .isEmpty();
    }

    @Test
    void a_machine_is_a_member_for_a_time() {
        var admitted = new OrganisationEvent.ClientAdmitted(BRIDGES, MACHINE, EDITOR, new ContentRef("a", "b"), END);
        Affiliation machine = after(registered(Side.CIVIL_SOCIETY, AMIRA), admitted)
                .of(MACHINE, BRIDGES)
                .orElseThrow();

        assertThat(machine.holdsAt(END.minusMillis(1))).isTrue();
        assertThat(machine.holdsAt(END)).isFalse();
    }

    @Test
    void a_duplicate_hands_over_its_members() {
        UUID duplicate = UUID.randomUUID();
        UUID older = UUID.randomUUID();
        var taken = new OrganisationEvent.DuplicateTakenOver(
                BRIDGES, List.of(duplicate, older), List.of(new Membership(CARLA, EDITOR, null)));

        assertThat(after(registered(Side.CIVIL_SOCIETY, AMIRA), taken).of(CARLA, BRIDGES))
                .contains(new Affiliation(BRIDGES, Role.ORGANISATION, EDITOR, Set.of(duplicate, older), null));
        assertThat(after(
                                registered(Side.CIVIL_SOCIETY, AMIRA),
                                new OrganisationEvent.Merged(BRIDGES, UUID.randomUUID(), List.of(), List.of()))
                        .of(AMIRA, BRIDGES))
                .isEmpty();
    }
}
