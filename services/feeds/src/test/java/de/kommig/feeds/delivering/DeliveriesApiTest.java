package de.kommig.feeds.delivering;

import static de.kommig.feeds.Entries.submitted;
import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.feeds.Running.as;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.feeds.log.Appending;
import de.kommig.feeds.sending.Answer;
import de.kommig.testing.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A webhook that nobody has confirmed, so that nothing is sent, and its deliveries: 1 delivered, 2 given up, 3 waiting. */
class DeliveriesApiTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private final UUID funder = UUID.randomUUID();
    private final UUID webhook = UUID.randomUUID();
    private final String path = "/api/feeds/" + funder + "/webhooks/" + webhook;
    private final Api funders = as(funder);

    @BeforeEach
    void threeDeliveries() {
        SERVICE.happensElsewhere(
                EventFamilies.WEBHOOKS,
                webhook,
                new WebhookEvent.Added(webhook, funder, funder, UUID.randomUUID(), List.of(), 0));
        Attempt taken = Attempt.of(new Answer.Answered(204, null, "", Duration.ofMillis(12)), NOW);
        Attempt refused = Attempt.of(new Answer.Answered(500, null, "Oh!", Duration.ofMillis(7)), NOW);
        Attempt late = Attempt.of(new Answer.Unanswered("timeout", Duration.ofSeconds(15)), NOW);
        SERVICE.bean(Deliveries.class)
                .record(List.of(
                        new Note(
                                webhook,
                                Entries.fresh(1, 'a'),
                                Delivery.State.DELIVERED,
                                taken,
                                NOW.plusSeconds(1_000_000_000)),
                        new Note(webhook, Entries.failed(2, 'b', 10, NOW), Delivery.State.GIVEN_UP, refused, null),
                        new Note(webhook, Entries.failed(3, 'c', 1, NOW), Delivery.State.WAITING, late, null)));
    }

    @Test
    void what_became_of_deliveries_is_there_newest_first() {
        JsonNode page = funders.get(path + "/deliveries?limit=2").expect(200).json();
        assertThat(numbers(page)).containsExactly(3L, 2L);
        JsonNode rest = funders.get(
                        path + "/deliveries?limit=2&cursor=" + page.get("next").asString())
                .expect(200)
                .json();
        assertThat(numbers(rest)).containsExactly(1L);
        assertThat(rest.has("next")).isFalse();
        assertThat(numbers(funders.get(path + "/deliveries?state=given-up")
                        .expect(200)
                        .json()))
                .containsExactly(2L);
    }

    @Test
    void one_says_what_was_answered() {
        JsonNode given = funders.get(path + "/deliveries/2").expect(200).json();
        assertThat(given.get("state").asString()).isEqualTo("given-up");
        assertThat(given.get("attempts").asInt()).isEqualTo(10);
        assertThat(given.has("due")).isFalse();
        assertThat(given.get("log").get(0).get("status").asInt()).isEqualTo(500);
        assertThat(given.get("log").get(0).get("answer").asString()).isEqualTo("Oh!");
        JsonNode waiting = funders.get(path + "/deliveries/3").expect(200).json();
        assertThat(waiting.get("due").asString()).isEqualTo("2026-11-28T12:00:00.000Z");
        assertThat(waiting.get("log").get(0).get("reason").asString()).isEqualTo("timeout");
        assertThat(waiting.get("log").get(0).get("milliseconds").asInt()).isEqualTo(15_000);
        assertThat(waiting.get("attempts").asInt()).isEqualTo(1);
        JsonNode delivered = funders.get(path + "/deliveries/1").expect(200).json();
        assertThat(delivered.get("attempts").asInt())
                .as("the one that arrived counts")
                .isEqualTo(1);
        funders.get(path + "/deliveries/4").expect(404);
    }

    @Test
    void who_wants_too_many_at_once_is_told_how_many_there_can_be() {
        JsonNode error = funders.with("Accept-Language", "en")
                .get(path + "/deliveries?limit=201")
                .expect(400)
                .json()
                .at("/errors/0");
        assertThat(error.get("parameter").asString()).isEqualTo("limit");
        assertThat(error.get("code").asString()).isEqualTo("out-of-range");
        assertThat(error.get("detail").asString()).contains("1").contains("200");
    }

    @Test
    void one_is_wanted_once_more_and_only_once_however_often_that_is_sent() {
        Api once = funders.with("Idempotency-Key", UUID.randomUUID().toString());
        JsonNode wanted = once.post(path + "/deliveries/2/replay").expect(202).json();
        assertThat(once.post(path + "/deliveries/2/replay").expect(202).json()).isEqualTo(wanted);
        assertThat(SERVICE.bean(Replays.class).of(webhook)).singleElement().satisfies(replay -> {
            assertThat(replay.next()).isEqualTo(2);
            assertThat(replay.to()).isEqualTo(2);
        });
        funders.post(path + "/deliveries/4/replay").expect(404);
    }

    @Test
    void under_the_same_key_nothing_else_is_wanted_and_the_same_is_answered_again() {
        SERVICE.bean(Appending.class).append(List.of(submitted(funder), submitted(funder), submitted(funder)));
        Api once = funders.with("Idempotency-Key", UUID.randomUUID().toString());
        JsonNode wanted = once.post(path + "/replays", "{\"from\": 1, \"to\": 2}")
                .expect(202)
                .json();
        assertThat(once.post(path + "/replays", "{\"from\": 1, \"to\": 3}")
                        .expect(422)
                        .problem())
                .isEqualTo("idempotency-key-reused");
        Replays replays = SERVICE.bean(Replays.class);
        Replay noted = replays.of(webhook).getFirst();
        replays.proceeded(noted, 3);
        assertThat(once.post(path + "/replays", "{\"from\": 1, \"to\": 2}")
                        .expect(202)
                        .json())
                .as("when it has been carried out")
                .isEqualTo(wanted);
        assertThat(replays.of(webhook)).isEmpty();
    }

    @Test
    void only_so_much_is_wanted_at_the_same_time() {
        Api first = funders.with("Idempotency-Key", UUID.randomUUID().toString());
        first.post(path + "/deliveries/2/replay").expect(202);
        for (int i = 1; i < WebhookLog.MOST_OPEN; i++) {
            funders.post(path + "/deliveries/3/replay").expect(202);
        }
        assertThat(funders.post(path + "/deliveries/3/replay").expect(409).problem())
                .isEqualTo("too-many-replays");
        first.post(path + "/deliveries/2/replay").expect(202);
        Replays replays = SERVICE.bean(Replays.class);
        replays.proceeded(replays.of(webhook).getFirst(), Long.MAX_VALUE);
        funders.post(path + "/deliveries/3/replay").expect(202);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, /from", "1, 1, /to", "2, 1, /to", "1, 10001, /to", "-1, 1, /from"})
    void a_range_that_makes_no_sense_is_refused(long from, long to, String pointer) {
        var answer = funders.post(path + "/replays", "{\"from\": %d, \"to\": %d}".formatted(from, to))
                .expect(400);
        assertThat(answer.json().get("errors").get(0).get("pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void whose_webhook_it_is_not_finds_none() {
        UUID other = UUID.randomUUID();
        as(other).get(path + "/deliveries").expect(404);
        as(other)
                .get("/api/feeds/" + other + "/webhooks/" + webhook + "/deliveries")
                .expect(404);
        as(other).post(path + "/replays", "{\"from\": 1, \"to\": 1}").expect(404);
        as(other).post(path + "/deliveries/2/replay").expect(404);
        funders.get("/api/feeds/" + funder + "/webhooks/" + UUID.randomUUID() + "/deliveries")
                .expect(404);
        funders.get(path + "/deliveries?cursor=bm9uZQ").expect(400);
        funders.get(path + "/deliveries?state=lost").expect(400);
    }

    private static List<Long> numbers(JsonNode page) {
        List<Long> numbers = new ArrayList<>();
        page.get("items").forEach(item -> numbers.add(item.get("sequence").asLong()));
        return numbers;
    }
}
