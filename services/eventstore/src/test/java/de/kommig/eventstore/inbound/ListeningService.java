package de.kommig.eventstore.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.eventstore.SharedBackbone;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A real service that listens to a real broker with a view and a reaction, for all tests of one class. */
abstract class ListeningService {

    static final Titles TITLES = new Titles();
    static final Witness WITNESS = new Witness();
    static TestService service;

    @BeforeAll
    static void start() {
        service = TestService.start(SharedBackbone.freshName(), TITLES, WITNESS);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void noMorePoison() {
        TITLES.poison.clear();
        WITNESS.poison.clear();
    }

    static void awaitTitles(TestStream stream, String... titles) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(titlesOf(stream)).containsExactly(titles));
    }

    static List<String> titlesOf(TestStream stream) {
        Document document = service.document(TITLES, stream.uuid());
        return document == null ? List.of() : document.getList("titles", String.class);
    }

    static void awaitParked(String subscription, TestStream stream, String... reasons) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(service.parked(subscription, stream.key()))
                        .extracting(waiting -> waiting.reason().code())
                        .containsExactly(reasons));
    }

    static void discardFirst(String subscription, TestStream stream) {
        service.endpoint()
                .operate(
                        subscription,
                        "discard",
                        null,
                        service.parked(subscription, stream.key()).getFirst().id());
    }
}
