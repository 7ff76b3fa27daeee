package de.kommig.organisations.mailing;

import de.kommig.organisations.inviting.MailQueue;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Tells how invitations get on. Never down: everything else goes on without mail, and what waits will be sent. */
final class MailHealth extends AbstractHealthIndicator {

    private final MailServer server;
    private final SendingInvitations sending;
    private final MailQueue queue;

    MailHealth(MailServer server, SendingInvitations sending, MailQueue queue) {
        super("invitations cannot be counted");
        this.server = server;
        this.sending = sending;
        this.queue = queue;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up().withDetail("waiting", queue.waiting());
        List<String> missing = server.missing();
        if (!missing.isEmpty()) {
            builder.withDetail("warning", "no mail can be sent").withDetail("missing", missing);
        } else if (sending.isServerAway()) {
            builder.withDetail("warning", "the mail server takes no mail");
        }
    }
}
