package de.kommig.organisations.mailing;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.organisations.inviting.Invitations;
import de.kommig.organisations.inviting.KeptInvitation;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets addresses that are of no use any more: whose invitation has expired, or of which no event came to speak. */
final class SweepingInvitations implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(SweepingInvitations.class);

    /** An address is kept before its event is written; for longer than this, no request waits. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(10);

    private final Invitations invitations;
    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final Clock clock;

    SweepingInvitations(
            Invitations invitations,
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            Clock clock) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        long expired = invitations.forgetExpired(now);
        if (expired > 0) {
            log.info("{} invitations have expired", expired);
        }
        invitations.keptBefore(now.minus(UNDER_WAY), kept -> {
            if (!isOpen(kept)) {
                invitations.forget(kept.id());
            }
        });
    }

    private boolean isOpen(KeptInvitation kept) {
        return organisations.load(kept.organisation()).state() instanceof Organisation.Registered organisation
                && organisation.members().invitation(kept.id()).isPresent();
    }
}
