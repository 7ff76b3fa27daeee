package de.kommig.feeds.following;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.Parties;
import de.kommig.feeds.entry.Case;
import de.kommig.feeds.entry.FeedRules;
import de.kommig.feeds.log.Appending;
import de.kommig.feeds.log.Feeds;
import de.kommig.testing.Database;
import de.kommig.testing.Happenings;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final MongoDatabase database = Database.empty();
    private final Feeds feeds = new Feeds(database);
    private final Growth growth = new Growth(database, feeds);
    private final UUID funder = UUID.randomUUID();

    @BeforeEach
    void start() {
        growth.start();
    }

    @AfterEach
    void stop() {
        growth.stop();
    }

    @Test
    void what_is_there_already_is_not_waited_for() throws InterruptedException {
        append();
        assertThat(growth.await(funder, 0, LONG)).isTrue();
    }

    @Test
    void who_waits_is_let_go_when_the_service_stops() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> waiting = threads.submit(() -> growth.await(funder, 0, LONG));
            growth.stop();
            assertThat(waiting.get(2, TimeUnit.SECONDS)).isFalse();
        }
    }

    @Test
    void nobody_waits_longer_than_they_want_to() throws InterruptedException {
        append();
        assertThat(growth.await(funder, 1, Duration.ofMillis(50))).isFalse();
    }

    @Test
    void a_thousand_who_wait_are_told_of_what_another_instance_writes() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> waiting = IntStream.range(0, 1000)
                    .mapToObj(i -> threads.submit(() -> growth.await(funder, 2, LONG)))
                    .toList();
            append();
            append();
            append();
            for (Future<Boolean> each : waiting) {
                assertThat(each.get()).isTrue();
            }
        }
    }

    private void append() {
        Parties parties = new Parties(UUID.randomUUID(), UUID.randomUUID(), funder, UUID.randomUUID());
        new Appending(new Feeds(database))
                .append(FeedRules.entry(Happenings.received(Happenings.submitted(parties), 1), Case.UNKNOWN)
                        .orElseThrow());
    }
}
