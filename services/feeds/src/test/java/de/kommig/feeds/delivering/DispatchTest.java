package de.kommig.feeds.delivering;

import static de.kommig.feeds.delivering.Receivers.ok;
import static de.kommig.feeds.delivering.Receivers.status;
import static de.kommig.feeds.delivering.Receivers.timeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import de.kommig.feeds.sending.Answer;
import de.kommig.testing.Database;
import de.kommig.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DispatchTest {

    private final MongoDatabase database = Database.empty();
    private final FeedOfCases feed = new FeedOfCases(database);
    private final Addresses addresses = new Addresses();
    private final Receivers receivers = new Receivers();
    private final MovableClock clock = new MovableClock(Entries.NOON);
    private final Office office = new Office(database, addresses, receivers, clock, Office.SETTINGS);

    @AfterEach
    void end() {
        office.close();
    }

    @Test
    void what_comes_into_a_feed_arrives_once_at_each_webhook() {
        UUID one = addresses.add(feed.id());
        UUID other = addresses.add(feed.id());
        happens("aab");
        awaitTaken(one, 1, 2, 3);
        awaitTaken(other, 1, 2, 3);
        happens("ac");
        awaitTaken(one, 1, 2, 3, 4, 5);
        assertThat(receivers.tried(one)).hasSize(5);
        awaitState(one, 5, Delivery.State.DELIVERED);
        Delivery last = office.deliveries().find(one, 5).orElseThrow();
        assertThat(last.application()).isEqualTo(Entries.application('c'));
        assertThat(last.log()).singleElement().satisfies(attempt -> {
            assertThat(attempt.status()).isEqualTo(200);
            assertThat(attempt.answer()).isEqualTo("status 200");
        });
    }

    @Test
    void a_webhook_gets_its_types_from_where_it_wants_to_begin() {
        happens("ab");
        feed.happens("ab", FeedOfCases.ADMITTED);
        happens("cd");
        UUID webhook = addresses.add(feed.id(), Set.of(FeedOfCases.SUBMITTED), 1);
        awaitTaken(webhook, 2, 5, 6);
        assertThat(office.deliveries().find(webhook, 3)).isEmpty();
    }

    @Test
    void what_fails_is_tried_ten_times_in_three_days_while_its_case_waits_and_others_go_on() {
        UUID webhook = addresses.add(feed.id());
        receivers.at(webhook, message -> message.id().equals(feed.message(1)) ? status(302) : ok());
        happens("aab");
        awaitTaken(webhook, 3);
        int tried = 1;
        for (Duration wait : RetrySchedule.STANDARD.delays().subList(1, 10)) {
            awaitTries(webhook, 1, tried);
            awaitState(webhook, 1, Delivery.State.WAITING);
            clock.advance(wait.minusSeconds(1));
            happens("b");
            await().until(() -> receivers.taken(webhook).size() == 1 + feed.last() - 3);
            assertThat(triesOf(webhook, 1)).as("not before its time").isEqualTo(tried);
            clock.advance(Duration.ofSeconds(1));
            office.grown(feed.id());
            tried++;
        }
        awaitTries(webhook, 1, 10);
        await().untilAsserted(() -> assertThat(receivers.taken(webhook)).contains(feed.message(2)));
        awaitState(webhook, 1, Delivery.State.GIVEN_UP);
        assertThat(addresses.told()).containsExactly("given up 1 after 10");
        assertThat(office.deliveries().find(webhook, 1).orElseThrow().log())
                .hasSize(10)
                .allSatisfy(attempt -> assertThat(attempt.status()).isEqualTo(302));
    }

    @Test
    void what_was_sent_while_nobody_was_there_arrives_as_soon_as_something_else_does() {
        UUID webhook = addresses.add(feed.id());
        AtomicBoolean away = new AtomicBoolean(true);
        receivers.at(webhook, message -> away.get() ? timeout() : ok());
        happens("aa");
        awaitTries(webhook, 1, 1);
        awaitState(webhook, 1, Delivery.State.WAITING);
        clock.advance(Duration.ofSeconds(5));
        office.grown(feed.id());
        awaitTries(webhook, 1, 2);
        clock.advance(Duration.ofMinutes(1));

        away.set(false);
        happens("b");
        awaitTaken(webhook, 3, 1, 2);
    }

    @Test
    void what_comes_after_other_types_are_wanted_is_judged_by_those_even_if_the_courier_has_not_heard_of_them() {
        UUID webhook = addresses.add(feed.id(), Set.of(FeedOfCases.ADMITTED), 0);
        feed.happens("a", FeedOfCases.ADMITTED);
        office.grown(feed.id());
        awaitTaken(webhook, 1);
        office.regularly().stop();

        addresses.change(webhook, Set.of());
        addresses.pause(webhook);
        happens("ab");
        await().until(() -> office.dispatch().isAtRest(webhook));

        addresses.resume(webhook);
        office.regularly().start();
        awaitTaken(webhook, 1, 2, 3);
    }

    @Test
    void whoever_is_gone_gets_nothing_more_until_they_want_it_again() {
        UUID webhook = addresses.add(feed.id());
        receivers.at(webhook, message -> status(410));
        happens("a");
        await().until(() -> !addresses.isOpen(webhook));
        assertThat(addresses.told()).containsExactly("gone");
        happens("ab");
        await().until(() -> office.dispatch().carried() == 0);
        assertThat(receivers.tried(webhook)).hasSize(1);

        receivers.at(webhook, message -> ok());
        addresses.resume(webhook);
        awaitTaken(webhook, 1, 2, 3);
    }

    @Test
    void a_webhook_at_which_nothing_arrives_for_three_days_is_stopped_and_loses_nothing() {
        UUID webhook = addresses.add(feed.id());
        receivers.at(webhook, message -> timeout());
        happens("aaa");
        for (int tries = 1; tries <= 10; tries++) {
            awaitTries(webhook, 1, tries);
            int expected = tries;
            await().until(() -> expected == 10
                    || office.deliveries()
                            .find(webhook, 1)
                            .filter(it -> it.attempts() == expected)
                            .isPresent());
            clock.advance(Duration.ofHours(24));
            office.grown(feed.id());
        }
        await().until(() -> !addresses.isOpen(webhook));
        assertThat(addresses.told()).containsExactly("stopped");

        receivers.at(webhook, message -> ok());
        addresses.resume(webhook);
        awaitTaken(webhook, 1, 2, 3);
    }

    @Test
    void a_webhook_that_hangs_slows_no_other() {
        CountDownLatch hanging = new CountDownLatch(1);
        UUID hangs = addresses.add(feed.id());
        receivers.at(hangs, message -> {
            hanging.await();
            return timeout();
        });
        UUID well = addresses.add(feed.id());
        happens("abcdefghijklmnopqrstuvwxyz".repeat(10));
        await().untilAsserted(() -> assertThat(receivers.taken(well)).hasSize(260));
        assertThat(receivers.tried(hangs)).hasSize(8);
        hanging.countDown();
        await().untilAsserted(() -> assertThat(office.deliveries().newest(hangs, Delivery.State.WAITING, 300, 50))
                .as("the feed is its queue")
                .hasSizeBetween(8, 4 * Office.SETTINGS.places() + 8));
    }

    @Test
    void when_a_receiver_comes_back_all_that_waited_arrives_without_waiting_for_its_time() {
        UUID webhook = addresses.add(feed.id());
        AtomicBoolean away = new AtomicBoolean(true);
        receivers.at(webhook, message -> away.get() ? status(502) : ok());
        happens("abcdefghijklmnopqrstuvwxyz");
        await().until(() -> office.dispatch().struggling() == 1);
        away.set(false);
        clock.advance(Office.SETTINGS.probing());
        office.grown(feed.id());
        await().untilAsserted(() -> assertThat(receivers.taken(webhook)).hasSize(26));
    }

    @Test
    void what_is_paused_waits_in_the_feed() {
        UUID webhook = addresses.add(feed.id());
        happens("a");
        awaitTaken(webhook, 1);
        addresses.pause(webhook);
        await().until(() -> office.dispatch().carried() == 0);
        happens("ab");
        addresses.resume(webhook);
        awaitTaken(webhook, 1, 2, 3);
        assertThat(receivers.tried(webhook)).hasSize(3);
    }

    @Test
    void what_has_arrived_is_sent_once_more_in_its_order_with_the_same_ids_and_texts() {
        UUID webhook = addresses.add(feed.id());
        happens("aabb");
        awaitTaken(webhook, 1, 2, 3, 4);
        awaitState(webhook, 4, Delivery.State.DELIVERED);
        office.replays().want(new Replay(UUID.randomUUID(), webhook, 1, 2), "");
        await().untilAsserted(() -> assertThat(receivers.taken(webhook)).hasSize(6));
        assertThat(receivers.taken(webhook).subList(4, 6)).isEqualTo(feed.messages(1, 2));
        assertThat(receivers.changed()).isEmpty();
        await().untilAsserted(() -> assertThat(
                        office.deliveries().find(webhook, 2).orElseThrow().log())
                .hasSize(2));
        assertThat(office.replays().of(webhook)).isEmpty();
    }

    @Test
    void a_dead_letter_arrives_when_it_is_wanted_once_more() {
        UUID webhook = addresses.add(feed.id());
        office.deliveries()
                .record(List.of(new Note(
                        webhook, Entries.failed(1, 'a', 10, Entries.NOON), Delivery.State.GIVEN_UP, null, null)));
        happens("ab");
        awaitTaken(webhook, 2);
        office.replays().want(new Replay(UUID.randomUUID(), webhook, 1, 1), "");
        awaitTaken(webhook, 2, 1);
        awaitState(webhook, 1, Delivery.State.DELIVERED);
    }

    @Test
    void a_receiver_that_is_too_busy_gets_quiet() {
        UUID webhook = addresses.add(feed.id());
        AtomicBoolean busy = new AtomicBoolean(true);
        receivers.at(
                webhook,
                message -> busy.getAndSet(false)
                        ? new Answer.Answered(429, Duration.ofMinutes(10), "", Duration.ofMillis(1))
                        : ok());
        happens("a");
        awaitState(webhook, 1, Delivery.State.WAITING);
        happens("b");
        clock.advance(Duration.ofMinutes(9));
        office.grown(feed.id());
        assertThat(receivers.tried(webhook)).hasSize(1);
        clock.advance(Duration.ofMinutes(1));
        office.grown(feed.id());
        awaitTaken(webhook, 1, 2);
    }

    @Test
    void what_was_delivered_long_ago_is_forgotten_and_so_is_all_of_a_webhook_that_is_no_more() {
        UUID webhook = addresses.add(feed.id());
        receivers.at(webhook, message -> message.id().equals(feed.message(2)) ? status(500) : ok());
        happens("ab");
        awaitState(webhook, 1, Delivery.State.DELIVERED);
        awaitState(webhook, 2, Delivery.State.WAITING);
        clock.advance(Duration.ofDays(30).plusMillis(1));
        office.dispatch().clear();
        assertThat(office.deliveries().find(webhook, 1)).isEmpty();
        assertThat(office.deliveries().find(webhook, 2)).isPresent();

        addresses.remove(webhook);
        await().until(() -> office.dispatch().carried() == 0);
        office.dispatch().clear();
        assertThat(office.deliveries().find(webhook, 2)).isEmpty();
    }

    private void happens(String cases) {
        feed.happens(cases);
        office.grown(feed.id());
    }

    private void awaitTaken(UUID webhook, long... sequences) {
        await().untilAsserted(() ->
                assertThat(receivers.taken(webhook)).containsExactlyInAnyOrderElementsOf(feed.messages(sequences)));
    }

    private void awaitTries(UUID webhook, long sequence, int times) {
        await().untilAsserted(() -> assertThat(triesOf(webhook, sequence)).isEqualTo(times));
    }

    private long triesOf(UUID webhook, long sequence) {
        return receivers.tried(webhook).stream()
                .filter(feed.message(sequence)::equals)
                .count();
    }

    private void awaitState(UUID webhook, long sequence, Delivery.State state) {
        await().untilAsserted(() -> assertThat(
                        office.deliveries().find(webhook, sequence).map(Delivery::state))
                .contains(state));
    }
}
