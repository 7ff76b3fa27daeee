package de.kommig.feeds.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.store.StreamId;
import de.kommig.feeds.Histories;
import de.kommig.feeds.log.Appending;
import de.kommig.feeds.log.FeedCheck;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.log.NumberedEntry;
import de.kommig.feeds.remembering.Cases;
import de.kommig.testing.Database;
import de.kommig.testing.Happenings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class FeedReactionTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    private final MongoDatabase database = Database.empty();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final long seed = System.nanoTime();
    private final List<UUID> funders = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @Test
    void two_consumers_that_take_over_from_each_other_write_each_feed_as_it_should_be() throws Exception {
        System.out.println("seed of two_consumers_that_take_over: " + seed);
        List<ReceivedEvent> events = events(40);
        // Like partitions: all of a stream goes to one consumer. One of them is slow to notice that the other has taken
        // over.
        List<ReceivedEvent> first = new ArrayList<>();
        List<ReceivedEvent> second = new ArrayList<>();
        for (ReceivedEvent event : events) {
            (Math.floorMod(event.stored().stream().hashCode(), 2) == 0 ? first : second).add(event);
        }
        List<ReceivedEvent> everything = new ArrayList<>(second);
        everything.addAll(first);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> running = List.of(
                    threads.submit(() -> first.forEach(consumer()::react)),
                    threads.submit(() -> everything.forEach(consumer()::react)));
            for (Future<?> each : running) {
                each.get();
            }
        }
        assertFeedsAreRight(events);
    }

    @Test
    void events_that_come_again_after_a_crash_change_nothing() {
        System.out.println("seed of events_that_come_again: " + seed);
        Random random = new Random(seed);
        List<ReceivedEvent> events = events(30);
        int position = 0;
        FeedReaction consumer = consumer();
        while (position < events.size()) {
            int crash = Math.min(events.size(), position + 1 + random.nextInt(60));
            events.subList(position, crash).forEach(consumer::react);
            consumer = consumer();
            position = crash == events.size() ? crash : Math.max(0, crash - random.nextInt(40));
        }
        assertFeedsAreRight(events);
    }

    @Test
    void a_replay_adds_what_is_missing_and_renumbers_nothing() {
        System.out.println("seed of a_replay_adds: " + seed);
        List<ReceivedEvent> events = events(30);
        StreamId lost = events.stream()
                .filter(event -> event.data() instanceof ApplicationEvent.Voted)
                .findFirst()
                .orElseThrow()
                .stored()
                .stream();
        List<ReceivedEvent> arrived = events.stream()
                .filter(event -> !event.stored().stream().equals(lost))
                .toList();
        arrived.forEach(consumer()::react);
        Map<UUID, List<NumberedEntry>> before = feeds();

        events.forEach(consumer()::react);

        Map<UUID, List<NumberedEntry>> after = feeds();
        before.forEach((funder, feed) -> assertThat(after.get(funder)).startsWith(feed.toArray(NumberedEntry[]::new)));
        assertFeedsAreRight(events);
        assertThat(meters.counter("kommig.feeds.deviations").count()).isZero();
    }

    @Test
    void what_stands_in_a_feed_otherwise_than_the_rules_say_is_counted_and_stays() {
        Parties parties = new Parties(UUID.randomUUID(), UUID.randomUUID(), funders.getFirst(), UUID.randomUUID());
        ReceivedEvent event = Happenings.received(Happenings.approved(parties), 9);
        consumer().react(event);
        Map<UUID, List<NumberedEntry>> before = feeds();
        consumer()
                .react(new ReceivedEvent(
                        event.stored(), new ApplicationEvent.Approved(parties, Money.euros("1"), null)));
        assertThat(feeds()).isEqualTo(before);
        assertThat(meters.counter("kommig.feeds.deviations").count()).isEqualTo(1);
    }

    @Test
    void what_was_written_when_entries_of_awards_said_nothing_of_money_stays_and_is_no_deviation() {
        Parties parties = new Parties(UUID.randomUUID(), UUID.randomUUID(), funders.getFirst(), UUID.randomUUID());
        ReceivedEvent event = Happenings.received(new AwardEvent.GivenBack(parties, Money.euros("20"), DAY), 9);
        consumer().react(event);
        database.getCollection("entries")
                .find()
                .forEach(document -> database.getCollection("entries")
                        .updateOne(
                                new Document("_id", document.get("_id")),
                                Updates.set(
                                        "data", document.getString("data").replaceFirst(",\"amounts\":\\{.*?}}", ""))));
        Map<UUID, List<NumberedEntry>> before = feeds();
        assertThat(before.getOrDefault(parties.funder(), List.of()))
                .singleElement()
                .satisfies(each -> assertThat(each.entry().amounts()).isNull());

        consumer().react(event);

        assertThat(feeds()).isEqualTo(before);
        assertThat(meters.counter("kommig.feeds.deviations").count()).isZero();
    }

    private void assertFeedsAreRight(List<ReceivedEvent> events) {
        FeedCheck check = new FeedCheck(events);
        feeds().forEach((funder, feed) -> {
            assertThat(check.deviations(funder, feed)).as("seed %d", seed).isEmpty();
            assertThat(feed).hasSize(check.size(funder)).isNotEmpty();
        });
    }

    private Map<UUID, List<NumberedEntry>> feeds() {
        Feeds feeds = new Feeds(database);
        Map<UUID, List<NumberedEntry>> all = new HashMap<>();
        funders.forEach(funder -> all.put(funder, feeds.read(funder, 0, Long.MAX_VALUE, Set.of(), 10_000)));
        return all;
    }

    private FeedReaction consumer() {
        return new FeedReaction(new Cases(database), new Appending(new Feeds(database)), meters);
    }

    private List<ReceivedEvent> events(int applications) {
        Map<String, Long> versions = new HashMap<>();
        return new Histories(seed)
                .interleaved(funders, applications).stream()
                        .map(event -> Happenings.received(event, versions.merge(stream(event), 1L, Long::sum)))
                        .toList();
    }

    private static String stream(Object event) {
        return Happenings.received(event, 1).stored().stream().toString();
    }
}
