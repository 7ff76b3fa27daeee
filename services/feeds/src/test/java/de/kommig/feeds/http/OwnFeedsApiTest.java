package de.kommig.feeds.http;

import static de.kommig.feeds.Running.as;
import static de.kommig.feeds.Running.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.feeds.Running;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.Happenings;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class OwnFeedsApiTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String SUBMITTED = "de.kommig.application.submitted.v1";

    private final UUID funder = UUID.randomUUID();
    private final UUID call = UUID.randomUUID();
    private final Parties altona = new Parties(UUID.randomUUID(), call, funder, UUID.randomUUID());
    private final Parties nord = new Parties(UUID.randomUUID(), UUID.randomUUID(), funder, UUID.randomUUID());

    @Test
    void a_feed_takes_in_what_its_filter_says_from_the_very_first_event_on_and_numbers_it_for_itself() {
        happens(submitted(altona, "altona"), submitted(nord, "hamburg-nord"), Happenings.admitted(altona));
        awaitLast(funder, 3);
        UUID ofAltona = opened("{\"name\": \"Altona\", \"filter\": {\"regions\": [\"altona\"]}}");
        UUID ofHamburg = opened("{\"name\": \"Stadt\", \"filter\": {\"regions\": [\"hamburg\"]}}");
        UUID ofCall =
                opened("{\"name\": \"Aufruf\", \"filter\": {\"calls\": [\"" + call + "\"], \"states\": [\"voted\"]}}");
        awaitLast(ofAltona, 2);

        happens(Happenings.voted(nord), Happenings.voted(altona));

        awaitLast(ofAltona, 3);
        awaitLast(ofHamburg, 5);
        awaitLast(ofCall, 1);
        assertThat(types(ofAltona))
                .containsExactly(SUBMITTED, "de.kommig.application.admitted.v1", "de.kommig.application.voted.v1");
        JsonNode only = page(ofCall).get("items").get(0);
        assertThat(only.get("source").asString()).isEqualTo("/feeds/" + ofCall);
        assertThat(only.get("subject").asString())
                .isEqualTo(altona.application().toString());
        assertThat(only.get("sequence").asString()).isEqualTo("000000000001");
    }

    @Test
    void a_funder_sees_its_feeds_and_closes_those_that_it_has_opened() {
        UUID opened = opened("{\"name\": \"Eingang\", \"filter\": {\"types\": [\"" + SUBMITTED + "\"]}}");
        await().atMost(SOON).untilAsserted(() -> assertThat(ids()).containsExactly(funder, opened));
        JsonNode sheet = as(funder).get("/api/feeds/" + opened).expect(200).json();
        assertThat(sheet.get("filter").get("types").get(0).asString()).isEqualTo(SUBMITTED);

        as(funder).delete("/api/feeds/" + opened).expect(204);

        as(funder).get("/api/feeds/" + opened).expect(404);
        as(funder).get(path(opened)).expect(404);
        assertThat(as(funder).delete("/api/feeds/" + opened).expect(409).problem())
                .isEqualTo("feed-is-closed");
        await().atMost(SOON).untilAsserted(() -> assertThat(ids()).containsExactly(funder));
    }

    @Test
    void the_feed_that_a_funder_always_has_cannot_be_closed() {
        assertThat(as(funder).delete("/api/feeds/" + funder).expect(409).problem())
                .isEqualTo("feed-always-there");
        as(UUID.randomUUID()).delete("/api/feeds/" + funder).expect(404);
        as(funder).get("/api/feeds/" + funder).expect(200);
    }

    @Test
    void a_funder_has_only_so_many_and_the_same_request_is_answered_also_then() {
        Api once = as(funder).with("Idempotency-Key", "first");
        JsonNode first =
                once.post("/api/feeds", "{\"name\": \"Eingang\"}").expect(201).json();
        for (int i = 1; i < 100; i++) {
            opened("{\"name\": \"Eingang\"}");
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(ids()).hasSize(101));
        assertThat(as(funder)
                        .post("/api/feeds", "{\"name\": \"Noch einer\"}")
                        .expect(409)
                        .problem())
                .isEqualTo("too-many-feeds");
        assertThat(once.post("/api/feeds", "{\"name\": \"Eingang\"}")
                        .expect(201)
                        .json())
                .isEqualTo(first);
        as(funder).delete("/api/feeds/" + first.get("id").asString()).expect(204);
        await().atMost(SOON).untilAsserted(() -> assertThat(ids()).hasSize(100));
        opened("{\"name\": \"Noch einer\"}");
    }

    @Test
    void nobody_else_sees_or_closes_it() {
        UUID opened = opened("{\"name\": \"Eingang\"}");
        UUID other = UUID.randomUUID();
        as(other).get("/api/feeds/" + opened).expect(404);
        as(other).get(path(opened)).expect(404);
        as(other).delete("/api/feeds/" + opened).expect(404);
        as(funder).get("/api/feeds/" + opened).expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\": \" \"}",
                "{\"name\": \"\\u00a0\"}",
                "{\"name\": \"\\u2800\"}",
                "{\"name\": \"\\u3164\"}",
                "{\"name\": \"a\\ufffe\"}",
                "{\"name\": \"a\\uffff\"}",
                "{\"name\": \"...\"}",
                "{\"name\": \"a\", \"filter\": {\"types\": [\"de.kommig.application.sold.v1\"]}}",
                "{\"name\": \"a\", \"filter\": {\"regions\": [\"atlantis\"]}}",
                "{\"name\": \"a\", \"filter\": {\"states\": [\"sold\"]}}",
                "{\"name\": \"a\", \"filter\": {\"states\": [\"voted\", \"voted\"]}}",
                "{\"name\": \"a\", \"filter\": {\"calls\": [\"1\"]}}",
                "{\"name\": \"a\", \"filter\": {\"topics\": []}}"
            })
    void what_makes_no_sense_opens_nothing(String body) {
        Answer answer = as(funder).post("/api/feeds", body).expect(400);
        assertThat(answer.problem()).isIn("invalid-input", "malformed-json");
        assertThat(ids()).containsExactly(funder);
    }

    private static void happens(Object... events) {
        assertThat(Running.happen(List.of(events))).hasSize(events.length);
    }

    private static ApplicationEvent submitted(Parties parties, String region) {
        return new ApplicationEvent.Submitted(
                parties,
                "Sprachcafé",
                Money.euros("4000"),
                new ContentRef("content-1", "0".repeat(64)),
                List.of(region),
                null);
    }

    private UUID opened(String body) {
        return UUID.fromString(
                as(funder).post("/api/feeds", body).expect(201).json().get("id").asString());
    }

    private List<UUID> ids() {
        return as(funder)
                .get("/api/feeds")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(feed -> UUID.fromString(feed.get("id").asString()))
                .toList();
    }

    private void awaitLast(UUID feed, long last) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(page(feed).get("last").asLong()).isEqualTo(last));
    }

    private JsonNode page(UUID feed) {
        return as(funder).get(path(feed)).expect(200).json();
    }

    private List<String> types(UUID feed) {
        return page(feed)
                .get("items")
                .valueStream()
                .map(item -> item.get("type").asString())
                .toList();
    }
}
