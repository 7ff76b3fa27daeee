package de.kommig.organisations.mailing;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.organisations.inviting.InvitationToken;
import de.kommig.organisations.inviting.Invitations;
import de.kommig.organisations.inviting.KeptInvitation;
import de.kommig.organisations.inviting.MailQueue;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mails invitations that are due, one after the other. */
final class SendingInvitations implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(SendingInvitations.class);

    /** Longer than the timeouts of one mail together. After it, whoever has taken a mail is taken for dead. */
    private static final Duration TAKEN_FOR = Duration.ofMinutes(5);
    /** An address that is not known today may be known tomorrow; asking more often would look like guessing. */
    private static final Duration REFUSED_FOR = Duration.ofDays(1);

    private final MailQueue queue;
    private final Invitations invitations;
    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final MailServer server;
    private final MailSettings settings;
    private final Clock clock;
    private volatile boolean away;

    SendingInvitations(
            MailQueue queue,
            Invitations invitations,
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            MailServer server,
            MailSettings settings,
            Clock clock) {
        this.queue = queue;
        this.invitations = invitations;
        this.organisations = organisations;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the mail server did not take the last mail. */
    boolean isServerAway() {
        return away;
    }

    /** Sends all that is due, or until the mail server does not want any more. */
    @Override
    public void run() {
        if (!server.missing().isEmpty()) {
            return;
        }
        Optional<KeptInvitation> next = take();
        while (next.isPresent() && send(next.get())) {
            next = take();
        }
    }

    private Optional<KeptInvitation> take() {
        Instant now = clock.instant();
        return queue.take(now, now.plus(TAKEN_FOR));
    }

    /** Whether it makes sense to go on with the next one. */
    private boolean send(KeptInvitation taken) {
        Instant now = clock.instant();
        Optional<String> organisation = nameIfOpen(taken, now);
        if (organisation.isEmpty()) {
            invitations.forget(taken.id());
            return true;
        }
        InvitationToken token = InvitationToken.draw(taken);
        if (!queue.note(taken, token.fingerprint())) {
            return true;
        }
        InvitationLetter letter = InvitationLetter.of(
                taken.language(), organisation.get(), taken.role(), taken.expiresAt(), server.link(token.text()));
        Sending sending = server.send(taken, letter, now);
        switch (sending) {
            case TAKEN -> queue.sent(taken.id(), clock.instant());
            case ADDRESS_REFUSED -> queue.notSent(taken.id(), now.plus(REFUSED_FOR), true);
            case FAILED -> queue.notSent(taken.id(), now.plus(settings.waitAfter(taken.attempts())), false);
        }
        report(sending);
        return sending != Sending.FAILED;
    }

    /** The organisation's name, if it still wants the invitation sent. */
    private Optional<String> nameIfOpen(KeptInvitation taken, Instant now) {
        return organisations.load(taken.organisation()).state() instanceof Organisation.Registered organisation
                ? organisation
                        .members()
                        .invitation(taken.id())
                        .filter(open -> now.isBefore(open.expiresAt()))
                        .map(open -> organisation.name())
                : Optional.empty();
    }

    /** Once when it begins and once when it ends; never what the mail server said, which quotes addresses. */
    private void report(Sending sending) {
        boolean fails = sending == Sending.FAILED;
        if (fails && !away) {
            log.warn("the mail server takes no mail; {} invitations wait and are tried again", queue.waiting());
        } else if (!fails && away) {
            log.info("the mail server takes mail again");
        }
        away = fails;
    }
}
