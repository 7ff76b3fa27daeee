package de.kommig.organisations.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.store.InMemoryEventStore;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.organisation.OrganisationDecider;
import de.kommig.organisations.people.Channels;
import de.kommig.organisations.people.People;
import de.kommig.organisations.people.PersonalData;
import de.kommig.organisations.warning.WarningOwners;
import de.kommig.organisations.warning.WarningQueue;
import de.kommig.testing.Database;
import de.kommig.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is mailed when a webhook stops; with a clock of its own. */
class SendingWarningsTest {

    private static final String KIND = "webhook-disabled";
    private static final UUID FEED = UUID.randomUUID();

    private final UUID agency = UUID.randomUUID();
    private final UUID webhook = UUID.randomUUID();
    private final UUID fatima = UUID.randomUUID();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-25T10:00:00Z"));
    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations =
            new Aggregates<>(new InMemoryEventStore(), EventFamilies.ORGANISATIONS, OrganisationDecider.DECIDER);
    private final MongoDatabase database = Database.empty();
    private final People people = new People(database);
    private final WarningQueue queue = new WarningQueue(database);
    private final WarningOwners owners = new WarningOwners(organisations, queue, clock);
    private LittleMailServer server;
    private SendingWarnings sending;

    @BeforeEach
    void anAgency() throws Exception {
        server = new LittleMailServer();
        sending = new SendingWarnings(queue, people, organisations, server.known(), LittleMailServer.SETTINGS, clock);
        var register = new OrganisationCommand.Register(
                agency, "Amt für Vielfalt", LegalForm.PUBLIC_BODY, Side.FUNDER, fatima);
        var context = new CommandContext(
                UUID.randomUUID(), "", fatima.toString(), "test", clock.instant(), OptionalLong.empty());
        assertThat(organisations.handle(agency, register, context)).isInstanceOf(Outcome.Accepted.class);
        says(Channels.Pace.IMMEDIATELY, "de");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_owner_is_told_in_their_language_why_a_webhook_is_switched_off() {
        warn(clock.instant());
        sending.run();
        assertThat(server.taken())
                .singleElement()
                .asString()
                .contains("To: fatima@example.org")
                .contains("Auto-Submitted: auto-generated")
                .contains("410")
                .contains("https://portal.kommig.example/")
                .contains("Guten Tag");
        says(Channels.Pace.IMMEDIATELY, "en");
        warnOfOther();
        sending.run();
        assertThat(server.taken().getLast()).contains("Hello,").contains("of the feed with everything");
    }

    @Test
    void the_same_once_a_day_and_what_comes_again_not_at_all() {
        for (int i = 0; i < 3; i++) {
            warn(clock.instant());
            sending.run();
        }
        assertThat(server.taken()).hasSize(1);
        Instant first = clock.instant();
        clock.advance(Duration.ofDays(1));
        warn(first);
        warn(clock.instant());
        sending.run();
        assertThat(server.taken()).hasSize(2);
    }

    @Test
    void what_a_replay_brings_is_no_news() {
        warn(clock.instant().minus(Duration.ofDays(3)));
        sending.run();
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void who_wants_no_mail_or_has_said_nothing_of_themselves_gets_none() {
        says(Channels.Pace.NEVER, "de");
        warn(clock.instant());
        sending.run();
        assertThat(server.taken()).isEmpty();
        people.erase(fatima);
        warnOfOther();
        sending.run();
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void a_warning_that_nobody_could_get_is_not_the_one_of_this_day() {
        people.erase(fatima);
        warn(clock.instant());
        sending.run();
        says(Channels.Pace.IMMEDIATELY, "de");
        warn(clock.instant());
        sending.run();
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void the_mail_says_which_webhook_of_which_feed_it_is() {
        warn(clock.instant());
        sending.run();
        // Long lines are broken on their way.
        assertThat(server.taken().getLast().replaceAll("=\\r?\\n", ""))
                .contains(webhook + " des Feeds " + FEED)
                .contains("/api/feeds/" + FEED + "/webhooks/" + webhook);
    }

    @Test
    void while_the_mail_server_is_away_a_warning_waits() {
        server.says("RCPT", "451 later");
        warn(clock.instant());
        sending.run();
        assertThat(server.taken()).isEmpty();
        server.says("RCPT", "250 ok");
        sending.run();
        assertThat(server.taken()).as("not before its time").isEmpty();
        clock.advance(Duration.ofSeconds(31));
        sending.run();
        assertThat(server.taken()).hasSize(1);
    }

    private void says(Channels.Pace pace, String language) {
        var data = new PersonalData("Fatima", "fatima@example.org", null, List.of(language), new Channels(pace));
        people.put(fatima, data, clock.instant(), OptionalLong.empty());
    }

    private void warn(Instant happened) {
        owners.warn(
                agency,
                webhook,
                KIND,
                Map.of("webhook", webhook.toString(), "feed", FEED.toString(), "reason", "gone"),
                happened);
    }

    private void warnOfOther() {
        UUID other = UUID.randomUUID();
        owners.warn(
                agency,
                other,
                KIND,
                Map.of("webhook", other.toString(), "feed", agency.toString(), "reason", "given-up"),
                clock.instant());
    }
}
