package de.kommig.organisations.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.store.InMemoryEventStore;
import de.kommig.organisations.inviting.Delivery;
import de.kommig.organisations.inviting.InvitationSettings;
import de.kommig.organisations.inviting.InvitationToken;
import de.kommig.organisations.inviting.Invitations;
import de.kommig.organisations.inviting.Inviting;
import de.kommig.organisations.inviting.KeptInvitation;
import de.kommig.organisations.inviting.Language;
import de.kommig.organisations.inviting.MailQueue;
import de.kommig.organisations.inviting.Mailbox;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.organisation.OrganisationDecider;
import de.kommig.testing.Database;
import de.kommig.testing.MovableClock;
import de.kommig.web.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When mail is sent, tried again and given up; with a clock of its own. */
class SendingInvitationsTest {

    private static final Duration VALID = Duration.ofDays(14);

    private final UUID id = UUID.randomUUID();
    private final UUID invitation = UUID.randomUUID();
    private final Person amira = new Person(UUID.randomUUID(), List.of());
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-25T10:00:00Z"));
    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations =
            new Aggregates<>(new InMemoryEventStore(), EventFamilies.ORGANISATIONS, OrganisationDecider.DECIDER);
    private final MongoDatabase database = Database.empty();
    private final Invitations invitations = new Invitations(database);
    private final MailQueue queue = new MailQueue(database);
    private final Inviting inviting =
            new Inviting(organisations, invitations, new InvitationSettings(VALID, Duration.ofHours(1)));
    private LittleMailServer server;
    private SendingInvitations sending;

    @BeforeEach
    void invited() throws Exception {
        server = new LittleMailServer();
        sending = sending();
        handle(new OrganisationCommand.Register(
                id, "Brücken bauen", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, amira.id()));
        inviting.invite(id, invitation, new Mailbox("b@example.org"), MemberRole.VIEWER, Language.DE, amira, context());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private SendingInvitations sending() {
        return new SendingInvitations(
                queue, invitations, organisations, server.known(), LittleMailServer.SETTINGS, clock);
    }

    private CommandContext context() {
        return new CommandContext(
                UUID.randomUUID(), "", amira.id().toString(), "test", clock.instant(), OptionalLong.empty());
    }

    private void handle(OrganisationCommand command) {
        assertThat(organisations.handle(id, command, context())).isInstanceOf(Outcome.Accepted.class);
    }

    private KeptInvitation kept() {
        return invitations.find(invitation).orElseThrow();
    }

    @Test
    void nothing_is_sent_before_the_event_is_there() {
        sending.run();
        assertThat(server.taken()).isEmpty();

        queue.release(invitation, clock.instant());
        sending.run();
        assertThat(server.taken()).hasSize(1);
        assertThat(kept().delivery()).isEqualTo(Delivery.SENT);
    }

    @Test
    void an_event_that_is_delivered_again_sends_no_second_mail() {
        for (int i = 0; i < 3; i++) {
            queue.release(invitation, clock.instant());
            sending.run();
            clock.advance(Duration.ofDays(1));
        }
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void after_an_outage_of_an_hour_mail_goes_out_within_a_quarter_of_an_hour_by_itself() {
        server.says("HELLO", "421 4.3.2 going away");
        queue.release(invitation, clock.instant());
        for (int i = 0; i < 60; i++) {
            sending.run();
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(sending.isServerAway()).isTrue();
        assertThat(kept().attempts()).as("not each minute").isLessThan(12);
        assertThat(kept().delivery()).isEqualTo(Delivery.WAITING);

        server.says("HELLO", "220 back");
        for (int i = 0; i < 15; i++) {
            clock.advance(Duration.ofMinutes(1));
            sending.run();
        }
        assertThat(server.taken()).hasSize(1);
        assertThat(sending.isServerAway()).isFalse();
        assertThat(kept().fingerprints()).hasSizeLessThanOrEqualTo(10);
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void an_address_that_is_refused_is_tried_once_a_day() {
        server.says("RCPT", "550 5.1.1 no such user");
        queue.release(invitation, clock.instant());
        sending.run();
        assertThat(kept().delivery()).isEqualTo(Delivery.REFUSED);
        assertThat(sending.isServerAway()).as("it is the address").isFalse();

        clock.advance(Duration.ofHours(23));
        sending.run();
        assertThat(kept().attempts()).isEqualTo(1);

        server.says("RCPT", "250 fine");
        clock.advance(Duration.ofHours(1));
        sending.run();
        assertThat(kept().delivery()).isEqualTo(Delivery.SENT);
    }

    @Test
    void what_one_instance_has_taken_another_leaves_alone_unless_the_first_one_has_died() {
        queue.release(invitation, clock.instant());
        KeptInvitation taken = queue.take(clock.instant(), clock.instant().plus(Duration.ofMinutes(5)))
                .orElseThrow();
        InvitationToken mailed = InvitationToken.draw(taken);
        assertThat(queue.note(taken, mailed.fingerprint())).isTrue();
        sending().run();
        assertThat(server.taken()).isEmpty();

        clock.advance(Duration.ofMinutes(5));
        sending().run();
        assertThat(server.taken()).hasSize(1);
        assertThat(mailed.opens(kept()))
                .as("should it have been sent after all")
                .isTrue();
    }

    @Test
    void what_has_been_withdrawn_meanwhile_is_not_sent_but_forgotten() {
        queue.release(invitation, clock.instant());
        handle(new OrganisationCommand.WithdrawInvitation(invitation));

        sending.run();

        assertThat(server.taken()).isEmpty();
        assertThat(invitations.find(invitation)).isEmpty();
    }

    @Test
    void what_has_waited_until_its_end_is_not_sent_but_forgotten() {
        queue.release(invitation, clock.instant());
        clock.advance(VALID);

        sending.run();

        assertThat(server.taken()).isEmpty();
        assertThat(invitations.find(invitation)).isEmpty();
    }

    @Test
    void an_address_is_swept_away_once_its_invitation_has_expired_or_when_it_never_was_one() {
        UUID never = UUID.randomUUID();
        inviting.invite(
                id,
                never,
                new Mailbox("c@example.org"),
                MemberRole.VIEWER,
                Language.DE,
                amira,
                new CommandContext(UUID.randomUUID(), "", "x", "x", clock.instant(), OptionalLong.of(77)));
        var sweeping = new SweepingInvitations(invitations, organisations, clock);

        sweeping.run();
        assertThat(invitations.find(never)).as("its event may be on its way").isPresent();
        clock.advance(Duration.ofMinutes(11));
        sweeping.run();
        assertThat(invitations.find(never)).isEmpty();
        assertThat(invitations.find(invitation)).isPresent();

        clock.advance(VALID);
        sweeping.run();
        assertThat(invitations.find(invitation)).isEmpty();
    }
}
