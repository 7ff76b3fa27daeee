package de.kommig.organisations.organisation;

import static de.kommig.organisations.organisation.OrganisationRejection.ALREADY_A_MEMBER;
import static de.kommig.organisations.organisation.OrganisationRejection.CLIENT_IS_A_PERSON;
import static de.kommig.organisations.organisation.OrganisationRejection.EXPIRY_OUT_OF_RANGE;
import static de.kommig.organisations.organisation.OrganisationRejection.INVITATION_EXPIRED;
import static de.kommig.organisations.organisation.OrganisationRejection.MACHINES_DO_NOT_OWN;
import static de.kommig.organisations.organisation.OrganisationRejection.NO_OPEN_INVITATION;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.decider.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Machines as members, for a purpose and a time. No token tells a machine from a person, so that none becomes a member without its own
 * consent: an owner could make anybody one, and come to see their name.
 */
final class AdmittingRules {

    /** A machine that nobody looks after for a year has no business there any more. */
    static final Duration LONGEST = Duration.ofDays(366);

    private AdmittingRules() {}

    static Decision<OrganisationEvent> admit(UUID id, Members members, OrganisationCommand.AdmitClient command) {
        if (command.role() == MemberRole.OWNER) {
            return Decision.rejected(MACHINES_DO_NOT_OWN);
        }
        Instant latest = command.now().plus(LONGEST);
        if (!command.expiresAt().isAfter(command.now()) || command.expiresAt().isAfter(latest)) {
            return Decision.rejected(EXPIRY_OUT_OF_RANGE);
        }
        Membership known = members.of(command.client()).orElse(null);
        if (known == null) {
            return Decision.accepted(new OrganisationEvent.ClientInvited(
                    id, command.client(), command.role(), command.purpose(), command.expiresAt()));
        }
        return known.expiresAt() == null
                ? Decision.rejected(CLIENT_IS_A_PERSON)
                : Decision.accepted(new OrganisationEvent.ClientAdmitted(
                        id, command.client(), command.role(), command.purpose(), command.expiresAt()));
    }

    static Decision<OrganisationEvent> accept(UUID id, Members members, OrganisationCommand.AcceptAdmission command) {
        Members.InvitedClient invited = members.invitedClient(command.client()).orElse(null);
        if (invited == null) {
            return Decision.rejected(members.of(command.client()).isPresent() ? ALREADY_A_MEMBER : NO_OPEN_INVITATION);
        }
        return command.now().isBefore(invited.expiresAt())
                ? Decision.accepted(new OrganisationEvent.ClientAdmitted(
                        id, invited.client(), invited.role(), invited.purpose(), invited.expiresAt()))
                : Decision.rejected(INVITATION_EXPIRED);
    }
}
