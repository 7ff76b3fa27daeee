package de.kommig.feeds.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.Parties;
import de.kommig.feeds.entry.Case;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.entry.FeedRules;
import de.kommig.testing.Database;
import de.kommig.testing.Happenings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AppendingTest {

    private final MongoDatabase database = Database.empty();
    private final Feeds feeds = new Feeds(database);
    private final UUID funder = UUID.randomUUID();

    @Test
    void entries_are_numbered_from_one_in_each_feed() {
        Appending appending = new Appending(feeds);
        UUID other = UUID.randomUUID();
        assertThat(appending.append(entry(funder)).sequence()).isEqualTo(1);
        assertThat(appending.append(entry(other)).sequence()).isEqualTo(1);
        assertThat(appending.append(entry(funder)).sequence()).isEqualTo(2);
        assertThat(feeds.last(funder)).isEqualTo(2);
        assertThat(feeds.last(UUID.randomUUID())).isZero();
    }

    @Test
    void many_at_once_are_numbered_in_their_order() {
        Appending appending = new Appending(feeds);
        UUID other = UUID.randomUUID();
        List<FeedEntry> entries = List.of(entry(funder), entry(other), entry(funder), entry(funder), entry(other));

        assertThat(appending.append(entries))
                .extracting(NumberedEntry::sequence)
                .containsExactly(1L, 1L, 2L, 3L, 2L);
        assertThat(all(funder)).extracting(NumberedEntry::sequence).containsExactly(1L, 2L, 3L);
        assertThat(appending.append(List.of())).isEmpty();
    }

    @Test
    void of_many_at_once_those_that_are_there_already_keep_their_numbers_and_others_fill_no_place_twice() {
        Appending late = new Appending(feeds);
        List<FeedEntry> entries = List.of(entry(funder), entry(funder), entry(funder));
        late.append(entry(funder));
        Appending early = new Appending(feeds);
        early.append(entries.get(1));
        early.append(entry(funder));

        assertThat(late.append(entries)).extracting(NumberedEntry::sequence).containsExactly(4L, 2L, 5L);
        assertThat(all(funder)).extracting(NumberedEntry::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void an_event_appended_again_keeps_its_number() {
        Appending appending = new Appending(feeds);
        FeedEntry first = entry(funder);
        appending.append(first);
        appending.append(entry(funder));
        assertThat(appending.append(first)).isEqualTo(new NumberedEntry(1, first));
        assertThat(new Appending(feeds).append(first)).isEqualTo(new NumberedEntry(1, first));
        assertThat(all(funder)).hasSize(2);
    }

    @Test
    void after_a_restart_the_numbers_go_on() {
        new Appending(feeds).append(entry(funder));
        assertThat(new Appending(new Feeds(database)).append(entry(funder)).sequence())
                .isEqualTo(2);
    }

    @Test
    void what_another_consumer_has_appended_is_not_overwritten() {
        Appending one = new Appending(feeds);
        Appending other = new Appending(feeds);
        one.append(entry(funder));
        for (int i = 0; i < 5; i++) {
            other.append(entry(funder));
        }
        assertThat(one.append(entry(funder)).sequence()).isEqualTo(7);
    }

    @Test
    void an_event_written_by_other_rules_stays_as_it_is() {
        Appending appending = new Appending(feeds);
        FeedEntry first = entry(funder);
        FeedEntry otherwise = new FeedEntry(
                funder,
                first.eventId(),
                first.type(),
                first.time().plusSeconds(1),
                first.application(),
                first.call(),
                first.organisation(),
                first.state(),
                first.amounts(),
                first.reviews(),
                first.vote());
        appending.append(first);
        assertThat(appending.append(otherwise).entry()).isEqualTo(first);
        assertThat(all(funder)).containsExactly(new NumberedEntry(1, first));
    }

    @Test
    void consumers_that_write_at_once_leave_no_gap_and_no_double() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed of consumers_that_write_at_once: " + seed);
        Random random = new Random(seed);
        int consumers = 6;
        int perFeed = 150;
        List<UUID> funders = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        List<FeedEntry> entries = new ArrayList<>();
        funders.forEach(each -> LongStream.range(0, perFeed).forEach(i -> entries.add(entry(each))));

        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(consumers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < consumers; i++) {
                // Each event reaches two consumers, which is more than any rebalancing does.
                List<FeedEntry> own = new ArrayList<>();
                for (int j = 0; j < entries.size(); j++) {
                    if (j % consumers == i || (j + 1) % consumers == i) {
                        own.add(entries.get(j));
                    }
                }
                Collections.shuffle(own, random);
                running.add(threads.submit(appendingAll(own, start)));
            }
            start.countDown();
            for (Future<?> each : running) {
                each.get();
            }
        }

        for (UUID each : funders) {
            List<NumberedEntry> feed = all(each);
            assertThat(feed)
                    .as("seed %d", seed)
                    .extracting(NumberedEntry::sequence)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, perFeed).boxed().toList());
            assertThat(feed)
                    .extracting(NumberedEntry::entry)
                    .containsExactlyInAnyOrderElementsOf(entries.stream()
                            .filter(entry -> entry.feed().equals(each))
                            .toList());
        }
    }

    private Callable<Void> appendingAll(List<FeedEntry> own, CountDownLatch start) {
        Appending appending = new Appending(new Feeds(database));
        return () -> {
            start.await();
            own.forEach(appending::append);
            return null;
        };
    }

    private List<NumberedEntry> all(UUID of) {
        return feeds.read(of, 0, Long.MAX_VALUE, Set.of(), 10_000);
    }

    private static FeedEntry entry(UUID funder) {
        Parties parties = new Parties(UUID.randomUUID(), UUID.randomUUID(), funder, UUID.randomUUID());
        return FeedRules.entry(Happenings.received(Happenings.submitted(parties), 2), Case.UNKNOWN)
                .orElseThrow();
    }
}
