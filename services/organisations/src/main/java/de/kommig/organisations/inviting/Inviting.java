package de.kommig.organisations.inviting;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.standing.Deed;
import de.kommig.organisations.standing.OrganisationAccess;
import de.kommig.web.Forbidden;
import de.kommig.web.Person;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Invites people and takes invitations back; for owners. Where nobody owns the organisation any more, KomMig finds it a new owner. */
@Component
public class Inviting {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final Invitations invitations;
    private final InvitationSettings settings;

    public Inviting(
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            Invitations invitations,
            InvitationSettings settings) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.settings = settings;
    }

    /**
     * Invites somebody. Their address is kept before the event is written, and mail goes out because of the event.
     *
     * @param invitation its id
     */
    public Outcome<Organisation> invite(
            UUID id,
            UUID invitation,
            Mailbox mailbox,
            MemberRole role,
            Language language,
            Person person,
            CommandContext context) {
        Instant expiresAt = context.now().plus(settings.validFor());
        return organisations.handle(
                id,
                state -> {
                    var organisation = OrganisationAccess.require(Deed.APPOINT, state, person, context.now());
                    requireOwner(role, organisation, person, context.now());
                    boolean another = another(organisation, invitation, mailbox, context.now());
                    // The same request once more must not bring back an address that has been erased since.
                    if (!another
                            && organisation.members().invitation(invitation).isEmpty()) {
                        invitations.keep(
                                KeptInvitation.begun(invitation, id, mailbox, language, role, person.id(), expiresAt),
                                context.now());
                    }
                    return new OrganisationCommand.Invite(invitation, role, expiresAt, another, context.now());
                },
                context);
    }

    /** One mail is enough: whoever has lost it is invited again once that invitation has been taken back. */
    private boolean another(Organisation.Registered organisation, UUID invitation, Mailbox mailbox, Instant now) {
        return invitations.of(organisation.id()).values().stream()
                .filter(kept -> !kept.id().equals(invitation))
                .filter(kept -> kept.mailbox().key().equals(mailbox.key()) && now.isBefore(kept.expiresAt()))
                .anyMatch(kept -> organisation.members().invitation(kept.id()).isPresent());
    }

    /** Coordinators help an organisation without an owner to one, and to nothing else. */
    private static void requireOwner(
            MemberRole role, Organisation.Registered organisation, Person person, Instant now) {
        boolean owns = organisation
                .members()
                .roleAt(person.id(), now)
                .filter(own -> own == MemberRole.OWNER)
                .isPresent();
        if (!owns && role != MemberRole.OWNER) {
            throw new Forbidden();
        }
    }

    /** Takes an invitation back. */
    public Outcome<Organisation> withdraw(UUID id, UUID invitation, Person person, CommandContext context) {
        return organisations.handle(
                id,
                state -> {
                    OrganisationAccess.require(Deed.APPOINT, state, person, context.now());
                    return new OrganisationCommand.WithdrawInvitation(invitation);
                },
                context);
    }
}
