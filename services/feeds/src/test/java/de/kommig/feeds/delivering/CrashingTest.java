package de.kommig.feeds.delivering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import de.kommig.feeds.sending.Answer;
import de.kommig.feeds.sending.Message;
import de.kommig.testing.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Receivers that fail, time out and reset, and instances that die: seeded, with a real clock and a schedule of milliseconds. */
class CrashingTest {

    private static final DeliverySettings QUICK = new DeliverySettings(
            "0s,20ms,50ms,100ms" + ",200ms".repeat(16),
            8,
            64,
            200,
            Duration.ofMillis(100),
            Duration.ofMillis(1500),
            Duration.ofDays(30),
            Duration.ofDays(1));
    private static final int ENTRIES = 400;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final MongoDatabase database = Database.empty();
    private final FeedOfCases feed = new FeedOfCases(database);
    private final Addresses addresses = new Addresses();
    private final Receivers receivers = new Receivers();
    private final List<UUID> webhooks = List.of(addresses.add(feed.id()), addresses.add(feed.id()));

    @Test
    void everything_arrives_in_the_order_of_its_case_though_receivers_fail_and_two_instances_die() {
        System.out.println("seed of everything_arrives: " + seed);
        webhooks.forEach(webhook -> receivers.at(webhook, this::perhaps));
        for (int deaths = 0; deaths < 2; deaths++) {
            dyingAfter(ENTRIES / 4 + random.nextInt(50));
        }
        try (Office last = office(database)) {
            happens(ENTRIES / 2, last);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> webhooks.forEach(webhook -> assertThat(new HashSet<>(receivers.taken(webhook)))
                            .as("seed %d", seed)
                            .hasSize((int) last())));
            webhooks.forEach(this::checkOrder);
            assertThat(receivers.changed()).as("seed %d", seed).isEmpty();
            assertThat(addresses.told()).as("seed %d", seed).isEmpty();
            await().untilAsserted(() -> assertThat(last.deliveries()
                            .newest(webhooks.getFirst(), Delivery.State.DELIVERED, Long.MAX_VALUE, 1000))
                    .hasSize((int) last()));
        }
    }

    @Test
    void webhooks_are_shared_by_the_instances_that_live_and_given_back_in_order() {
        for (int i = 0; i < 4; i++) {
            addresses.add(feed.id());
        }
        try (Office one = office(database)) {
            await().until(() -> one.dispatch().carried() == 6);
            try (Office other = office(database)) {
                await().until(() ->
                        one.dispatch().carried() == 3 && other.dispatch().carried() == 3);
            }
            await().until(() -> one.dispatch().carried() == 6);
        }
    }

    /** An instance whose database is away from one moment to the next, as if it had been killed; its last answers are lost. */
    private void dyingAfter(int arrivals) {
        MongoClient own = Database.another();
        Office dying = office(own.getDatabase(database.getName()));
        int before = receivers.taken(webhooks.getFirst()).size();
        happens(ENTRIES / 4, dying);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> receivers.taken(webhooks.getFirst()).size() >= Math.min(before + arrivals, (int) last()));
        own.close();
        dying.die();
    }

    private Office office(MongoDatabase of) {
        return new Office(of, addresses, receivers, Clock.systemUTC(), QUICK);
    }

    private void happens(int entries, Office office) {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < entries; i++) {
            cases.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        feed.happens(cases.toString());
        office.grown(feed.id());
    }

    private long last() {
        return feed.last();
    }

    private Answer perhaps(Message message) {
        int chance = random.nextInt(100);
        if (chance < 30) {
            return Receivers.status(500);
        }
        return chance < 40
                ? Receivers.timeout()
                : chance < 45 ? new Answer.Unanswered("reset", Duration.ZERO) : Receivers.ok();
    }

    /** What a receiver sees that leaves out what it has had: of each case, ascending numbers. */
    private void checkOrder(UUID webhook) {
        Map<Character, List<String>> byCase = new HashMap<>();
        List<String> firsts = receivers.taken(webhook).stream().distinct().toList();
        for (String id : firsts) {
            long sequence = Long.parseLong(id.substring(id.lastIndexOf('_') + 1));
            byCase.computeIfAbsent(feed.caseOf(sequence), unseen -> new ArrayList<>())
                    .add(id);
        }
        byCase.values().forEach(ids -> assertThat(ids).as("seed %d", seed).isSorted());
    }
}
