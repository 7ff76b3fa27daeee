package de.kommig.feeds.rehearsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.feed.FeedEvent;
import de.kommig.contracts.feed.FeedFilter;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.store.MongoEventStore;
import de.kommig.feeds.feed.Feed;
import de.kommig.feeds.feed.FeedCommand;
import de.kommig.feeds.feed.FeedDecider;
import de.kommig.feeds.log.Appending;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.log.NumberedEntry;
import de.kommig.testing.Database;
import de.kommig.web.KeyReused;
import de.kommig.web.RejectedCommand;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RehearsingTest {

    private static final Instant BEGIN = Instant.parse("2026-11-28T12:00:00Z");
    private static final Duration PACE = Duration.ofSeconds(10);

    private final MongoDatabase database = Database.empty();
    private final Feeds feeds = new Feeds(database);
    private final Aggregates<Feed, FeedCommand, FeedEvent> aggregates =
            new Aggregates<>(new MongoEventStore(database), EventFamilies.FEEDS, FeedDecider.DECIDER);
    private final UUID funder = UUID.randomUUID();
    private final Feed.Open feed = opened(true);
    private Instant now = BEGIN;

    @Test
    void step_by_step_each_entry_comes_when_it_is_due_also_after_a_restart() {
        Rehearsal begun = instance().begin(feed, Ending.WITHDRAWN, PACE, command("a"));
        assertThat(numbers()).containsExactly(1L);

        now = BEGIN.plusSeconds(25);
        instance().goOn();
        assertThat(numbers()).containsExactly(1L, 2L, 3L);

        now = BEGIN.plusSeconds(600);
        instance().goOn();
        assertThat(inFeed().stream().map(NumberedEntry::entry)).isEqualTo(begun.entries());
    }

    @Test
    void two_instances_make_it_up_once() {
        Rehearsal begun = instance().begin(feed, Ending.APPROVED, PACE, command("a"));
        now = BEGIN.plusSeconds(3600);
        List.of(instance(), instance()).parallelStream().forEach(Rehearsing::goOn);
        assertThat(inFeed().stream().map(NumberedEntry::entry)).isEqualTo(begun.entries());
    }

    @Test
    void asked_again_it_is_the_same_one_and_another_one_under_the_same_key_is_refused() {
        CommandContext command = command("a");
        Rehearsal first = instance().begin(feed, Ending.REJECTED, Duration.ZERO, command);
        now = BEGIN.plusSeconds(60);
        assertThat(instance().begin(feed, Ending.REJECTED, Duration.ZERO, command))
                .isEqualTo(first);
        CommandContext other =
                new CommandContext(command.commandId(), "b", command.actor(), "run", now, OptionalLong.empty());
        assertThatThrownBy(() -> instance().begin(feed, Ending.APPROVED, Duration.ZERO, other))
                .isInstanceOf(KeyReused.class);
        assertThat(inFeed()).hasSameSizeAs(first.entries());
    }

    @Test
    void it_stops_when_the_feed_is_closed() {
        instance().begin(feed, Ending.REJECTED, PACE, command("a"));
        aggregates.handle(feed.id(), new FeedCommand.Close(), command("c"));
        now = BEGIN.plusSeconds(3600);
        instance().goOn();
        assertThat(numbers()).containsExactly(1L);
    }

    @Test
    void a_feed_of_what_is_real_stays_without() {
        Feed.Open real = opened(false);
        assertThatThrownBy(() -> instance().begin(real, Ending.REJECTED, Duration.ZERO, command("a")))
                .isInstanceOf(RejectedCommand.class);
        assertThatThrownBy(() ->
                        instance().begin(Feed.Open.everythingOf(funder), Ending.REJECTED, Duration.ZERO, command("b")))
                .isInstanceOf(RejectedCommand.class);
        assertThat(feeds.last(real.id()) + feeds.last(funder)).isZero();
    }

    @Test
    void a_full_one_takes_in_no_more() {
        Rehearsals kept = new Rehearsals(database);
        for (int i = 0; i < Rehearsing.MOST_IN_A_FEED; i++) {
            kept.add(another(), "", Rehearsing.MOST_IN_A_FEED);
        }
        assertThatThrownBy(() -> instance().begin(feed, Ending.REJECTED, Duration.ZERO, command("a")))
                .isInstanceOf(RejectedCommand.class);
    }

    @Test
    void of_many_at_the_same_moment_none_is_one_too_many() {
        long taken = IntStream.range(0, 60)
                .parallel()
                .filter(i -> new Rehearsals(database).add(another(), "", 20))
                .count();
        assertThat(taken).isEqualTo(20);
        assertThat(new Rehearsals(database).going()).hasSize(20);
    }

    private Rehearsal another() {
        return new Rehearsal(UUID.randomUUID(), feed.id(), funder, Ending.REJECTED, PACE, BEGIN);
    }

    private Feed.Open opened(boolean sandbox) {
        UUID id = UUID.randomUUID();
        aggregates.handle(id, new FeedCommand.Open(id, funder, "Probe", FeedFilter.NONE, sandbox), command("o"));
        return (Feed.Open) aggregates.load(id).state();
    }

    /** As another process would, with nothing but what is stored. */
    private Rehearsing instance() {
        InstantSource time = () -> now;
        return new Rehearsing(
                new Rehearsals(database), aggregates, new Appending(feeds), time.withZone(ZoneOffset.UTC));
    }

    private CommandContext command(String digest) {
        return new CommandContext(
                UUID.randomUUID(), digest, UUID.randomUUID().toString(), "run", BEGIN, OptionalLong.empty());
    }

    private List<Long> numbers() {
        return inFeed().stream().map(NumberedEntry::sequence).toList();
    }

    private List<NumberedEntry> inFeed() {
        return feeds.read(feed.id(), 0, Long.MAX_VALUE, Set.of(), 1_000);
    }
}
