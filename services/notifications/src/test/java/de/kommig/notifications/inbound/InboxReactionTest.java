package de.kommig.notifications.inbound;

import static de.kommig.testing.Happenings.admitted;
import static de.kommig.testing.Happenings.approved;
import static de.kommig.testing.Happenings.callAmended;
import static de.kommig.testing.Happenings.callPublished;
import static de.kommig.testing.Happenings.drafted;
import static de.kommig.testing.Happenings.received;
import static de.kommig.testing.Happenings.resubmitted;
import static de.kommig.testing.Happenings.returned;
import static de.kommig.testing.Happenings.submitted;
import static de.kommig.testing.Happenings.waitlisted;
import static de.kommig.testing.RoundHappenings.assigned;
import static de.kommig.testing.RoundHappenings.closed;
import static de.kommig.testing.RoundHappenings.declined;
import static de.kommig.testing.RoundHappenings.opened;
import static de.kommig.testing.RoundHappenings.reviewed;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.Parties;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.notifications.inbox.Inboxes;
import de.kommig.notifications.remembering.BegunApplications;
import de.kommig.notifications.remembering.Cases;
import de.kommig.notifications.telling.Kind;
import de.kommig.notifications.telling.Message;
import de.kommig.notifications.telling.WhoIsTold;
import de.kommig.testing.Database;
import de.kommig.testing.Happenings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class InboxReactionTest {

    private static final UUID CENTRE = UUID.randomUUID();

    private final Parties parties = Happenings.someParties();
    private final UUID rosa = UUID.randomUUID();
    private final UUID ravi = UUID.randomUUID();
    private final Set<UUID> everybody = Set.of(CENTRE, parties.organisation(), parties.funder(), rosa, ravi);

    private final List<ReceivedEvent> application = List.of(
            received(drafted(parties), 1),
            received(submitted(parties), 2),
            received(returned(parties), 3),
            received(resubmitted(parties, "Chor"), 4),
            received(admitted(parties), 5),
            received(waitlisted(parties), 6),
            received(approved(parties), 7));
    private final List<ReceivedEvent> round = List.of(
            received(opened(parties), 1),
            received(assigned(parties, rosa), 2),
            received(assigned(parties, ravi), 3),
            received(declined(parties, ravi), 4),
            received(reviewed(parties, rosa), 5),
            received(closed(parties), 6));
    private final List<ReceivedEvent> call = List.of(
            received(callPublished(parties.call(), parties.funder()), 2),
            received(callAmended(parties.call(), parties.funder()), 3));

    @Test
    void inboxes_end_equal_in_whatever_order_the_streams_arrive_and_however_often() throws Exception {
        List<Message> expected = inboxAfter(List.of(call, application, round));
        long seed = System.nanoTime();
        System.out.println("seed of inboxes_end_equal: " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            assertThat(inboxAfter(List.of(interleaved(random))))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
        assertThat(inboxAfter(List.of(round, application, call, application, round)))
                .isEqualTo(expected);
        assertThat(inboxAtOnce()).isEqualTo(expected);
        assertThat(expected)
                .filteredOn(message -> message.recipient().equals(rosa))
                .extracting(message -> message.kind().code())
                .containsExactlyInAnyOrder("review-requested", "voted", "waitlisted", "approved");
        assertThat(expected)
                .filteredOn(message -> message.recipient().equals(ravi))
                .extracting(message -> message.kind().code())
                .containsExactly("review-requested");
    }

    @Test
    void who_had_begun_an_application_hears_once_that_its_call_has_changed() {
        Parties second = new Parties(UUID.randomUUID(), parties.call(), parties.funder(), parties.organisation());
        Parties late = new Parties(UUID.randomUUID(), parties.call(), parties.funder(), rosa);
        Parties elsewhere = new Parties(UUID.randomUUID(), UUID.randomUUID(), parties.funder(), ravi);
        List<ReceivedEvent> drafts = List.of(
                received(drafted(parties), 1),
                received(drafted(second), 2),
                received(drafted(late), 4),
                received(drafted(elsewhere), 1));

        for (List<List<ReceivedEvent>> order :
                List.of(List.of(call, drafts), List.of(drafts, call), List.of(drafts, call, drafts, call))) {
            assertThat(inboxAfter(order))
                    .filteredOn(message -> message.kind() == Kind.CALL_AMENDED)
                    .extracting(Message::recipient)
                    .containsExactlyInAnyOrder(CENTRE, parties.organisation());
        }
        assertThat(inboxAfter(List.of(call, drafts)))
                .filteredOn(message -> message.recipient().equals(parties.organisation()))
                .extracting(Message::facts)
                .containsExactly(Map.of("title", "Ankommen 2027", "changed", "closing,budget"));
    }

    @Test
    void titles_are_those_last_handed_in() {
        MongoDatabase database = Database.empty();
        Cases cases = new Cases(database);
        InboxReaction reaction =
                new InboxReaction(new WhoIsTold(CENTRE), cases, new BegunApplications(database), new Inboxes(database));
        UUID id = parties.application();

        reaction.react(application.get(0));
        assertThat(cases.titles(List.of(id)))
                .as("a draft is only the applicant's concern")
                .isEmpty();
        reaction.react(application.get(1));
        assertThat(cases.titles(List.of(id, UUID.randomUUID())))
                .isEqualTo(Map.of(id, new Cases.Titles("Sprachcafé", null)));
        reaction.react(application.get(3));
        reaction.react(application.get(1));
        assertThat(cases.titles(List.of(id))).isEqualTo(Map.of(id, new Cases.Titles("Chor", null)));
        assertThat(cases.titles(List.of())).isEmpty();
    }

    private List<Message> inboxAfter(List<List<ReceivedEvent>> arriving) {
        MongoDatabase database = Database.empty();
        InboxReaction reaction = reaction(database);
        arriving.forEach(events -> events.forEach(reaction::react));
        return new Inboxes(database).newest(everybody, Optional.empty(), 1000);
    }

    private List<Message> inboxAtOnce() throws Exception {
        MongoDatabase database = Database.empty();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> running = new ArrayList<>();
            for (List<ReceivedEvent> stream : List.of(application, round, call)) {
                running.add(threads.submit(() -> stream.forEach(reaction(database)::react)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        return new Inboxes(database).newest(everybody, Optional.empty(), 1000);
    }

    private static InboxReaction reaction(MongoDatabase database) {
        return new InboxReaction(
                new WhoIsTold(CENTRE), new Cases(database), new BegunApplications(database), new Inboxes(database));
    }

    private List<ReceivedEvent> interleaved(Random random) {
        List<Deque<ReceivedEvent>> streams = new ArrayList<>();
        List.of(application, round, call).forEach(stream -> streams.add(new ArrayDeque<>(stream)));
        List<ReceivedEvent> arriving = new ArrayList<>();
        while (!streams.isEmpty()) {
            arriving.add(streams.get(random.nextInt(streams.size())).removeFirst());
            streams.removeIf(Deque::isEmpty);
        }
        return arriving;
    }
}
