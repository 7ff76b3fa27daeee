package de.kommig.organisations.inviting;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.organisations.inviting.InvitationsSheet.InvitationSheet;
import de.kommig.organisations.organisation.Members;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.standing.Deed;
import de.kommig.organisations.standing.OrganisationAccess;
import de.kommig.web.NotFound;
import de.kommig.web.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows open invitations; to owners, because addresses of people are in them. */
@Component
public class SeeingInvitations {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final Invitations invitations;
    private final Clock clock;

    public SeeingInvitations(
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            Invitations invitations,
            Clock clock) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * The organisation, for those who govern it.
     *
     * @throws NotFound (404) for strangers
     */
    public Versioned<Organisation> visible(UUID id, Person person) {
        Versioned<Organisation> found = organisations.load(id);
        OrganisationAccess.require(Deed.APPOINT, found.state(), person, clock.instant());
        return found;
    }

    /** What is open now, for somebody of whom it is known that they may see it. */
    public InvitationsSheet sheet(Organisation state) {
        if (!(state instanceof Organisation.Registered organisation)) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        Map<UUID, KeptInvitation> kept = invitations.of(organisation.id());
        return new InvitationsSheet(organisation.members().invitations().stream()
                .filter(one -> now.isBefore(one.expiresAt()))
                .map(one -> sheet(one, kept.get(one.id())))
                .toList());
    }

    private static InvitationSheet sheet(Members.Invitation open, @Nullable KeptInvitation kept) {
        return kept == null
                ? new InvitationSheet(open.id(), open.role(), open.expiresAt(), null, null, null)
                : new InvitationSheet(
                        open.id(),
                        open.role(),
                        open.expiresAt(),
                        kept.mailbox().address(),
                        kept.delivery(),
                        kept.invitedBy());
    }
}
