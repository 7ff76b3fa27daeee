package de.kommig.organisations.organisation;

import static de.kommig.organisations.organisation.OrganisationRejection.ALREADY_A_MEMBER;
import static de.kommig.organisations.organisation.OrganisationRejection.LAST_OWNER;
import static de.kommig.organisations.organisation.OrganisationRejection.NOT_REGISTERED;
import static de.kommig.organisations.organisation.OrganisationRejection.NO_MEMBER;
import static de.kommig.organisations.organisation.OrganisationRejection.SAME_ROLE;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.testing.DeciderFixture;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MembershipRulesTest {

    private static final UUID ID = UUID.fromString("00000000-0000-8000-8000-000000000001");
    private static final UUID AMIRA = UUID.fromString("00000000-0000-8000-8000-00000000000a");
    private static final UUID BILAL = UUID.fromString("00000000-0000-8000-8000-00000000000b");
    private static final UUID INVITATION = UUID.fromString("00000000-0000-8000-8000-0000000000e1");
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private final DeciderFixture<Organisation, OrganisationCommand, OrganisationEvent> nothing =
            DeciderFixture.of(OrganisationDecider.DECIDER);
    private final DeciderFixture<Organisation, OrganisationCommand, OrganisationEvent> amiraAlone = nothing.given(
            new OrganisationEvent.Registered(ID, "Brücken bauen", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, AMIRA));

    private DeciderFixture<Organisation, OrganisationCommand, OrganisationEvent> amiraAndBilalAs(MemberRole role) {
        return amiraAlone.given(new OrganisationEvent.MemberJoined(ID, BILAL, role, INVITATION));
    }

    @Test
    void whoever_registers_an_organisation_owns_it() {
        assertThat(members(amiraAlone).roleAt(AMIRA, NOW)).contains(MemberRole.OWNER);
        assertThat(members(amiraAlone).roleAt(BILAL, NOW)).isEmpty();
    }

    @Test
    void what_is_not_registered_has_no_members() {
        nothing.when(new OrganisationCommand.Leave(AMIRA, NOW)).thenRejected(NOT_REGISTERED);
        nothing.when(new OrganisationCommand.Invite(INVITATION, MemberRole.OWNER, NOW.plusSeconds(1), NOW))
                .thenRejected(NOT_REGISTERED);
    }

    @Test
    void a_member_gets_another_role() {
        var promoted = amiraAndBilalAs(MemberRole.VIEWER)
                .when(new OrganisationCommand.ChangeRole(BILAL, MemberRole.OWNER))
                .then(new OrganisationEvent.MemberRoleChanged(ID, BILAL, MemberRole.OWNER));

        assertThat(members(promoted).all())
                .containsExactly(
                        new Membership(AMIRA, MemberRole.OWNER, null), new Membership(BILAL, MemberRole.OWNER, null));
    }

    @Test
    void the_same_role_is_no_change_and_who_is_no_member_has_none() {
        amiraAndBilalAs(MemberRole.VIEWER)
                .when(new OrganisationCommand.ChangeRole(BILAL, MemberRole.VIEWER))
                .thenRejected(SAME_ROLE);
        amiraAlone
                .when(new OrganisationCommand.ChangeRole(AMIRA, MemberRole.OWNER))
                .thenRejected(SAME_ROLE);
        amiraAlone
                .when(new OrganisationCommand.ChangeRole(BILAL, MemberRole.VIEWER))
                .thenRejected(NO_MEMBER);
    }

    @Test
    void members_leave_or_are_removed() {
        var left = amiraAndBilalAs(MemberRole.ADVISER)
                .when(new OrganisationCommand.Leave(BILAL, NOW))
                .then(new OrganisationEvent.MemberLeft(ID, BILAL));
        var removed = amiraAndBilalAs(MemberRole.ADVISER)
                .when(new OrganisationCommand.Remove(BILAL))
                .then(new OrganisationEvent.MemberRemoved(ID, BILAL));

        assertThat(members(left).of(BILAL)).isEmpty();
        assertThat(members(removed).of(BILAL)).isEmpty();
    }

    @Test
    void nobody_leaves_twice() {
        var gone = amiraAndBilalAs(MemberRole.EDITOR).given(new OrganisationEvent.MemberLeft(ID, BILAL));

        gone.when(new OrganisationCommand.Leave(BILAL, NOW)).thenRejected(NO_MEMBER);
        gone.when(new OrganisationCommand.Remove(BILAL)).thenRejected(NO_MEMBER);
        gone.when(new OrganisationCommand.Forget(BILAL)).thenRejected(NO_MEMBER);
        assertThat(NO_MEMBER.alreadyDone()).isTrue();
    }

    @Test
    void the_last_owner_stays_whoever_else_is_there() {
        for (var fixture : List.of(amiraAlone, amiraAndBilalAs(MemberRole.EDITOR))) {
            fixture.when(new OrganisationCommand.Leave(AMIRA, NOW)).thenRejected(LAST_OWNER);
            fixture.when(new OrganisationCommand.Remove(AMIRA)).thenRejected(LAST_OWNER);
            fixture.when(new OrganisationCommand.ChangeRole(AMIRA, MemberRole.EDITOR))
                    .thenRejected(LAST_OWNER);
        }
    }

    @Test
    void of_two_owners_either_goes_and_then_the_other_is_the_last() {
        var two = amiraAndBilalAs(MemberRole.OWNER);

        two.when(new OrganisationCommand.ChangeRole(AMIRA, MemberRole.EDITOR))
                .then(new OrganisationEvent.MemberRoleChanged(ID, AMIRA, MemberRole.EDITOR))
                .when(new OrganisationCommand.Leave(BILAL, NOW))
                .thenRejected(LAST_OWNER);
        two.when(new OrganisationCommand.Leave(AMIRA, NOW))
                .then(new OrganisationEvent.MemberLeft(ID, AMIRA))
                .when(new OrganisationCommand.Remove(BILAL))
                .thenRejected(LAST_OWNER);
    }

    @Test
    void whose_data_is_erased_goes_even_as_the_last_owner_and_then_nobody_decides() {
        var forgotten = amiraAndBilalAs(MemberRole.EDITOR)
                .when(new OrganisationCommand.Forget(AMIRA))
                .then(new OrganisationEvent.MemberLeft(ID, AMIRA));

        assertThat(members(forgotten).hasOwner()).isFalse();
        forgotten
                .when(new OrganisationCommand.ChangeRole(BILAL, MemberRole.OWNER))
                .then(new OrganisationEvent.MemberRoleChanged(ID, BILAL, MemberRole.OWNER));
    }

    @Test
    void who_has_left_can_come_back() {
        var again = UUID.fromString("00000000-0000-8000-8000-0000000000e2");
        amiraAndBilalAs(MemberRole.EDITOR)
                .given(new OrganisationEvent.MemberLeft(ID, BILAL))
                .given(new OrganisationEvent.MemberInvited(ID, again, MemberRole.VIEWER, NOW.plusSeconds(1)))
                .when(new OrganisationCommand.AcceptInvitation(again, BILAL, NOW))
                .then(new OrganisationEvent.MemberJoined(ID, BILAL, MemberRole.VIEWER, again))
                .given(new OrganisationEvent.MemberInvited(ID, INVITATION, MemberRole.OWNER, NOW.plusSeconds(1)))
                .when(new OrganisationCommand.AcceptInvitation(INVITATION, BILAL, NOW))
                .thenRejected(ALREADY_A_MEMBER);
    }

    private static Members members(DeciderFixture<Organisation, ?, ?> fixture) {
        return ((Organisation.Registered) fixture.state()).members();
    }
}
