package de.kommig.organisations.organisation;

import static de.kommig.organisations.organisation.OrganisationRejection.ALREADY_A_MEMBER;
import static de.kommig.organisations.organisation.OrganisationRejection.ALREADY_INVITED;
import static de.kommig.organisations.organisation.OrganisationRejection.INVITATION_EXPIRED;
import static de.kommig.organisations.organisation.OrganisationRejection.LAST_OWNER;
import static de.kommig.organisations.organisation.OrganisationRejection.MACHINES_DO_NOT_OWN;
import static de.kommig.organisations.organisation.OrganisationRejection.NO_MEMBER;
import static de.kommig.organisations.organisation.OrganisationRejection.NO_OPEN_INVITATION;
import static de.kommig.organisations.organisation.OrganisationRejection.SAME_ROLE;
import static de.kommig.organisations.organisation.OrganisationRejection.TOO_MANY_INVITATIONS;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.decider.Decision;
import java.util.UUID;

/** Who belongs to an organisation: nobody without an invitation, and never nobody who decides. */
final class MembershipRules {

    /** An organisation with more unanswered invitations than that sends mail to strangers; taking one back does not unsend it. */
    static final int MOST_INVITATIONS = 50;

    private MembershipRules() {}

    static Decision<OrganisationEvent> decide(
            Organisation.Registered organisation, OrganisationCommand.OfMembers command) {
        UUID id = organisation.id();
        Members members = organisation.members();
        return switch (command) {
            case OrganisationCommand.Invite it -> invite(id, members, it);
            case OrganisationCommand.WithdrawInvitation it ->
                members.invitation(it.invitation()).isPresent()
                        ? Decision.accepted(new OrganisationEvent.InvitationWithdrawn(id, it.invitation()))
                        : Decision.rejected(NO_OPEN_INVITATION);
            case OrganisationCommand.AcceptInvitation it -> accept(id, members, it);
            case OrganisationCommand.ChangeRole it -> changeRole(id, members, it);
            case OrganisationCommand.Leave it -> leave(id, members, it);
            case OrganisationCommand.Remove it
            when members.invitedClient(it.member()).isPresent() ->
                Decision.accepted(new OrganisationEvent.MemberRemoved(id, it.member()));
            case OrganisationCommand.Remove it ->
                goes(members, it.member(), new OrganisationEvent.MemberRemoved(id, it.member()));
            case OrganisationCommand.Forget it ->
                members.of(it.member()).isPresent()
                        ? Decision.accepted(new OrganisationEvent.MemberLeft(id, it.member()))
                        : Decision.rejected(NO_MEMBER);
            case OrganisationCommand.AdmitClient it -> AdmittingRules.admit(id, members, it);
            case OrganisationCommand.AcceptAdmission it -> AdmittingRules.accept(id, members, it);
        };
    }

    private static Decision<OrganisationEvent> invite(UUID id, Members members, OrganisationCommand.Invite command) {
        if (command.alreadyInvited()) {
            return Decision.rejected(ALREADY_INVITED);
        }
        return members.unanswered(command.now()) >= MOST_INVITATIONS
                ? Decision.rejected(TOO_MANY_INVITATIONS)
                : Decision.accepted(new OrganisationEvent.MemberInvited(
                        id, command.invitation(), command.role(), command.expiresAt()));
    }

    private static Decision<OrganisationEvent> accept(
            UUID id, Members members, OrganisationCommand.AcceptInvitation command) {
        Members.Invitation invitation = members.invitation(command.invitation()).orElse(null);
        if (invitation == null) {
            return Decision.rejected(NO_OPEN_INVITATION);
        }
        if (!command.now().isBefore(invitation.expiresAt())) {
            return Decision.rejected(INVITATION_EXPIRED);
        }
        return members.of(command.member()).isPresent()
                ? Decision.rejected(ALREADY_A_MEMBER)
                : Decision.accepted(
                        new OrganisationEvent.MemberJoined(id, command.member(), invitation.role(), invitation.id()));
    }

    private static Decision<OrganisationEvent> changeRole(
            UUID id, Members members, OrganisationCommand.ChangeRole command) {
        Membership member = members.of(command.member()).orElse(null);
        if (member == null) {
            return Decision.rejected(NO_MEMBER);
        }
        if (member.role() == command.role()) {
            return Decision.rejected(SAME_ROLE);
        }
        if (member.expiresAt() != null && command.role() == MemberRole.OWNER) {
            return Decision.rejected(MACHINES_DO_NOT_OWN);
        }
        return members.isLastOwner(command.member())
                ? Decision.rejected(LAST_OWNER)
                : Decision.accepted(new OrganisationEvent.MemberRoleChanged(id, command.member(), command.role()));
    }

    /** A machine whose time is over has nothing left to leave: it is a stranger. */
    private static Decision<OrganisationEvent> leave(UUID id, Members members, OrganisationCommand.Leave command) {
        return members.roleAt(command.member(), command.now()).isEmpty()
                ? Decision.rejected(NO_MEMBER)
                : goes(members, command.member(), new OrganisationEvent.MemberLeft(id, command.member()));
    }

    private static Decision<OrganisationEvent> goes(Members members, UUID member, OrganisationEvent gone) {
        if (members.of(member).isEmpty()) {
            return Decision.rejected(NO_MEMBER);
        }
        return members.isLastOwner(member) ? Decision.rejected(LAST_OWNER) : Decision.accepted(gone);
    }
}
