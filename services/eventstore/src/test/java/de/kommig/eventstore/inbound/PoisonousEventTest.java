package de.kommig.eventstore.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import de.kommig.eventstore.operating.SubscriptionsHealth;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** An event that cannot be applied, and what an operator does about it. */
class PoisonousEventTest extends ListeningService {

    @Test
    void a_poisonous_event_parks_its_stream_and_no_other() {
        TITLES.poison.add("poison");
        TestStream sick = TestStream.with("a", "poison", "c");
        TestStream sound = TestStream.with("x", "y");

        TestRecords.send(sick.version(1), sick.version(2), sound.version(1), sick.version(3), sound.version(2));

        awaitTitles(sound, "x", "y");
        awaitParked("titles", sick, "failed", "behind");
        assertThat(titlesOf(sick)).containsExactly("a");
        assertThat(service.parked("titles", sick.key()).getFirst().error()).contains("cannot bear poison");
        await().untilAsserted(() -> assertThat(WITNESS.versionsOf(sick.id())).containsExactly(1L, 2L, 3L));
    }

    @Test
    void a_parked_stream_goes_on_in_order_when_it_is_replayed() {
        TITLES.poison.add("poison");
        WITNESS.poison.add("poison");
        TestStream stream = TestStream.with("a", "poison", "c", "d");
        TestRecords.send(stream.events());
        awaitParked("titles", stream, "failed", "behind", "behind");
        awaitParked("witness", stream, "failed", "behind", "behind");

        service.endpoint().operate("titles", "replay", stream.key(), null);
        assertThat(service.parked("titles", stream.key())).hasSize(3);

        noMorePoison();
        service.endpoint().operate("titles", "replay", stream.key(), null);
        service.endpoint().operate("witness", "replay", null, null);

        assertThat(titlesOf(stream)).containsExactly("a", "poison", "c", "d");
        assertThat(WITNESS.versionsOf(stream.id())).containsExactly(1L, 2L, 3L, 4L);
        assertThat(service.parked("titles", stream.key())).isEmpty();

        TestRecords.send(stream.next("e"));
        awaitTitles(stream, "a", "poison", "c", "d", "e");
        await().untilAsserted(() -> assertThat(WITNESS.versionsOf(stream.id())).containsExactly(1L, 2L, 3L, 4L, 5L));
    }

    @Test
    void an_event_that_fails_only_once_is_tried_again_and_parks_nothing() {
        TITLES.poison.add("moody");
        TestStream stream = TestStream.with("moody");

        TestRecords.send(stream.events());
        TITLES.poison.clear();

        awaitTitles(stream, "moody");
        awaitParked("titles", stream);
    }

    @Test
    void a_poisonous_event_that_is_discarded_counts_so_that_the_next_one_follows() {
        TITLES.poison.add("poison");
        WITNESS.poison.add("poison");
        TestStream stream = TestStream.with("a", "poison", "c");
        TestRecords.send(stream.events());
        awaitParked("titles", stream, "failed", "behind");
        awaitParked("witness", stream, "failed", "behind");

        discardFirst("titles", stream);
        discardFirst("witness", stream);

        awaitTitles(stream, "a", "c");
        assertThat(WITNESS.versionsOf(stream.id())).containsExactly(1L, 3L);
        awaitParked("titles", stream);
        awaitParked("witness", stream);
        TestRecords.send(stream.next("d"));
        awaitTitles(stream, "a", "c", "d");
    }

    @Test
    void parked_streams_are_a_warning_and_no_illness() {
        TITLES.poison.add("poison");
        TestStream stream = TestStream.with("poison");
        TestRecords.send(stream.events());
        awaitParked("titles", stream, "failed");

        Health health = service.bean(SubscriptionsHealth.class).health();

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(String.valueOf(health.getDetails().get("titles"))).contains("streams wait");
        assertThat(service.endpoint().all())
                .extracting(report -> report.name(), report -> report.kind(), report -> report.state())
                .containsExactlyInAnyOrder(
                        tuple("titles", "view", "listening"), tuple("witness", "reaction", "listening"));
    }
}
