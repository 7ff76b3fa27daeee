package de.kommig.organisations.organisation;

import static de.kommig.organisations.organisation.OrganisationRejection.ALREADY_A_MEMBER;
import static de.kommig.organisations.organisation.OrganisationRejection.CLIENT_IS_A_PERSON;
import static de.kommig.organisations.organisation.OrganisationRejection.EXPIRY_OUT_OF_RANGE;
import static de.kommig.organisations.organisation.OrganisationRejection.INVITATION_EXPIRED;
import static de.kommig.organisations.organisation.OrganisationRejection.MACHINES_DO_NOT_OWN;
import static de.kommig.organisations.organisation.OrganisationRejection.NO_MEMBER;
import static de.kommig.organisations.organisation.OrganisationRejection.NO_OPEN_INVITATION;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.testing.DeciderFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Machines as members: for a purpose and a time, and never as owners. */
class AdmittingRulesTest {

    private static final UUID ID = UUID.fromString("00000000-0000-8000-8000-000000000001");
    private static final UUID AMIRA = UUID.fromString("00000000-0000-8000-8000-00000000000a");
    private static final UUID ROBOT = UUID.fromString("00000000-0000-8000-8000-0000000000c0");
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(30));
    private static final ContentRef PURPOSE = new ContentRef("organisation-1/" + "a".repeat(64), "a".repeat(64));
    private static final OrganisationEvent ADMITTED =
            new OrganisationEvent.ClientAdmitted(ID, ROBOT, MemberRole.EDITOR, PURPOSE, END);

    private static final OrganisationEvent INVITED =
            new OrganisationEvent.ClientInvited(ID, ROBOT, MemberRole.EDITOR, PURPOSE, END);

    private final DeciderFixture<Organisation, OrganisationCommand, OrganisationEvent> registered = DeciderFixture.of(
                    OrganisationDecider.DECIDER)
            .given(new OrganisationEvent.Registered(
                    ID, "Brücken bauen", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, AMIRA));

    private static OrganisationCommand admit(UUID client, MemberRole role, Instant expiresAt) {
        return new OrganisationCommand.AdmitClient(client, role, PURPOSE, expiresAt, NOW);
    }

    private static OrganisationCommand accept(UUID client, Instant now) {
        return new OrganisationCommand.AcceptAdmission(client, now);
    }

    @Test
    void nobody_is_made_a_member_who_has_not_accepted() {
        var invited = registered.when(admit(ROBOT, MemberRole.EDITOR, END)).then(INVITED);

        Members members = ((Organisation.Registered) invited.state()).members();
        assertThat(members.of(ROBOT)).isEmpty();
        invited.when(accept(UUID.randomUUID(), NOW)).thenRejected(NO_OPEN_INVITATION);
        invited.when(accept(ROBOT, END)).thenRejected(INVITATION_EXPIRED);
        registered.when(accept(ROBOT, NOW)).thenRejected(NO_OPEN_INVITATION);
    }

    @Test
    void who_is_wanted_anew_accepts_what_was_said_last() {
        var shorter = NOW.plusSeconds(60);
        registered
                .given(INVITED, new OrganisationEvent.ClientInvited(ID, ROBOT, MemberRole.VIEWER, PURPOSE, shorter))
                .when(accept(ROBOT, NOW))
                .then(new OrganisationEvent.ClientAdmitted(ID, ROBOT, MemberRole.VIEWER, PURPOSE, shorter));
    }

    @Test
    void a_machine_that_is_wanted_no_longer_cannot_accept() {
        registered
                .given(INVITED)
                .when(new OrganisationCommand.Remove(ROBOT))
                .then(new OrganisationEvent.MemberRemoved(ID, ROBOT))
                .when(accept(ROBOT, NOW))
                .thenRejected(NO_OPEN_INVITATION);
        registered
                .given(INVITED)
                .when(new OrganisationCommand.Leave(ROBOT, NOW))
                .thenRejected(NO_MEMBER);
    }

    @Test
    void a_machine_is_a_member_until_its_time_is_over() {
        var admitted = registered.given(INVITED).when(accept(ROBOT, NOW)).then(ADMITTED);
        admitted.when(accept(ROBOT, NOW)).thenRejected(ALREADY_A_MEMBER);

        Members members = ((Organisation.Registered) admitted.state()).members();
        assertThat(members.roleAt(ROBOT, END.minusMillis(1))).contains(MemberRole.EDITOR);
        assertThat(members.roleAt(ROBOT, END)).isEmpty();
        assertThat(members.of(ROBOT))
                .as("seen by members, so that they can admit it anew")
                .isPresent();
    }

    @Test
    void its_time_can_be_made_longer_before_and_after_it_is_over() {
        Instant longer = END.plus(Duration.ofDays(30));
        registered
                .given(ADMITTED)
                .when(admit(ROBOT, MemberRole.VIEWER, longer))
                .then(new OrganisationEvent.ClientAdmitted(ID, ROBOT, MemberRole.VIEWER, PURPOSE, longer));
    }

    @Test
    void its_end_lies_ahead_and_within_a_year() {
        Instant latest = NOW.plus(AdmittingRules.LONGEST);

        registered.when(admit(ROBOT, MemberRole.VIEWER, NOW)).thenRejected(EXPIRY_OUT_OF_RANGE);
        registered.when(admit(ROBOT, MemberRole.VIEWER, latest.plusMillis(1))).thenRejected(EXPIRY_OUT_OF_RANGE);
        registered
                .when(admit(ROBOT, MemberRole.VIEWER, latest))
                .then(new OrganisationEvent.ClientInvited(ID, ROBOT, MemberRole.VIEWER, PURPOSE, latest));
    }

    @Test
    void it_leaves_while_its_time_lasts_and_is_a_stranger_afterwards() {
        registered
                .given(ADMITTED)
                .when(new OrganisationCommand.Leave(ROBOT, END.minusMillis(1)))
                .then(new OrganisationEvent.MemberLeft(ID, ROBOT));
        registered
                .given(ADMITTED)
                .when(new OrganisationCommand.Leave(ROBOT, END))
                .thenRejected(NO_MEMBER);
    }

    @Test
    void machines_do_not_own_organisations() {
        registered.when(admit(ROBOT, MemberRole.OWNER, END)).thenRejected(MACHINES_DO_NOT_OWN);
        registered
                .given(ADMITTED)
                .when(new OrganisationCommand.ChangeRole(ROBOT, MemberRole.OWNER))
                .thenRejected(MACHINES_DO_NOT_OWN);
    }

    @Test
    void who_is_a_person_does_not_become_a_machine() {
        registered.when(admit(AMIRA, MemberRole.VIEWER, END)).thenRejected(CLIENT_IS_A_PERSON);
    }

    @Test
    void another_role_leaves_its_end_as_it_is_and_it_can_be_removed() {
        var changed = registered
                .given(ADMITTED)
                .when(new OrganisationCommand.ChangeRole(ROBOT, MemberRole.VIEWER))
                .then(new OrganisationEvent.MemberRoleChanged(ID, ROBOT, MemberRole.VIEWER));

        Members members = ((Organisation.Registered) changed.state()).members();
        assertThat(members.roleAt(ROBOT, END)).isEmpty();
        changed.when(new OrganisationCommand.Remove(ROBOT)).then(new OrganisationEvent.MemberRemoved(ID, ROBOT));
    }
}
