package de.kommig.organisations.organisation;

import static de.kommig.organisations.organisation.OrganisationRejection.INVITATION_EXPIRED;
import static de.kommig.organisations.organisation.OrganisationRejection.NO_OPEN_INVITATION;
import static de.kommig.organisations.organisation.OrganisationRejection.TOO_MANY_INVITATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.testing.DeciderFixture;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitingRulesTest {

    private static final UUID ID = UUID.fromString("00000000-0000-8000-8000-000000000001");
    private static final UUID AMIRA = UUID.fromString("00000000-0000-8000-8000-00000000000a");
    private static final UUID BILAL = UUID.fromString("00000000-0000-8000-8000-00000000000b");
    private static final UUID INVITATION = UUID.fromString("00000000-0000-8000-8000-0000000000e1");
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant END = NOW.plusSeconds(60);
    private static final OrganisationEvent INVITED =
            new OrganisationEvent.MemberInvited(ID, INVITATION, MemberRole.EDITOR, END);

    private final DeciderFixture<Organisation, OrganisationCommand, OrganisationEvent> registered = DeciderFixture.of(
                    OrganisationDecider.DECIDER)
            .given(new OrganisationEvent.Registered(
                    ID, "Brücken bauen", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, AMIRA));

    private static OrganisationCommand accept(Instant now) {
        return new OrganisationCommand.AcceptInvitation(INVITATION, BILAL, now);
    }

    @Test
    void somebody_is_invited_and_joins_in_the_role_they_were_invited_for() {
        var invited = registered
                .when(new OrganisationCommand.Invite(INVITATION, MemberRole.EDITOR, END, NOW))
                .then(INVITED);
        assertThat(members(invited).invitations())
                .containsExactly(new Members.Invitation(INVITATION, MemberRole.EDITOR, END));

        var joined = invited.when(accept(NOW))
                .then(new OrganisationEvent.MemberJoined(ID, BILAL, MemberRole.EDITOR, INVITATION));
        assertThat(members(joined).of(BILAL)).contains(new Membership(BILAL, MemberRole.EDITOR, null));
        assertThat(members(joined).invitations()).isEmpty();
    }

    @Test
    void an_invitation_is_accepted_once() {
        registered
                .given(INVITED, new OrganisationEvent.MemberJoined(ID, BILAL, MemberRole.EDITOR, INVITATION))
                .when(new OrganisationCommand.AcceptInvitation(INVITATION, UUID.randomUUID(), NOW))
                .thenRejected(NO_OPEN_INVITATION);
        registered.when(accept(NOW)).thenRejected(NO_OPEN_INVITATION);
    }

    @Test
    void what_has_been_withdrawn_cannot_be_accepted_or_withdrawn_again() {
        var withdrawn = registered
                .given(INVITED)
                .when(new OrganisationCommand.WithdrawInvitation(INVITATION))
                .then(new OrganisationEvent.InvitationWithdrawn(ID, INVITATION));

        withdrawn.when(accept(NOW)).thenRejected(NO_OPEN_INVITATION);
        withdrawn.when(new OrganisationCommand.WithdrawInvitation(INVITATION)).thenRejected(NO_OPEN_INVITATION);
    }

    @Test
    void an_invitation_counts_until_its_end_and_not_at_it() {
        var invited = registered.given(INVITED);

        invited.when(accept(END.minusMillis(1)))
                .then(new OrganisationEvent.MemberJoined(ID, BILAL, MemberRole.EDITOR, INVITATION));
        invited.when(accept(END)).thenRejected(INVITATION_EXPIRED);
    }

    @Test
    void fifty_may_be_invited_and_not_have_answered_and_those_whose_time_is_over_do_not_count() {
        var many = registered;
        for (int i = 0; i < MembershipRules.MOST_INVITATIONS; i++) {
            many = many.given(new OrganisationEvent.MemberInvited(ID, new UUID(0x8000, i), MemberRole.VIEWER, END));
        }
        UUID oneMore = UUID.fromString("00000000-0000-8000-8000-0000000000ff");

        many.when(new OrganisationCommand.Invite(oneMore, MemberRole.VIEWER, END, NOW))
                .thenRejected(TOO_MANY_INVITATIONS);
        many.given(new OrganisationEvent.InvitationWithdrawn(ID, new UUID(0x8000, 7)))
                .when(new OrganisationCommand.Invite(oneMore, MemberRole.VIEWER, END, NOW))
                .thenRejected(TOO_MANY_INVITATIONS);
        many.given(new OrganisationEvent.MemberJoined(ID, BILAL, MemberRole.VIEWER, new UUID(0x8000, 7)))
                .when(new OrganisationCommand.Invite(oneMore, MemberRole.VIEWER, END, NOW))
                .then(new OrganisationEvent.MemberInvited(ID, oneMore, MemberRole.VIEWER, END));
        Instant later = END.plusSeconds(60);
        many.when(new OrganisationCommand.Invite(oneMore, MemberRole.VIEWER, later, END))
                .then(new OrganisationEvent.MemberInvited(ID, oneMore, MemberRole.VIEWER, later));
    }

    private static Members members(DeciderFixture<Organisation, ?, ?> fixture) {
        return ((Organisation.Registered) fixture.state()).members();
    }
}
