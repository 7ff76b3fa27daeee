package de.kommig.feeds.http;

import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.feeds.Running.as;
import static de.kommig.feeds.Running.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.testing.Answer;
import de.kommig.web.Role;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SandboxApiTest {

    private final UUID funder = UUID.randomUUID();
    private final UUID sandbox = opened("{\"name\": \"Probe\", \"sandbox\": true}");

    @ParameterizedTest
    @CsvSource({"approved,closed", "rejected,rejected", "waitlisted,waitlisted", "withdrawn,withdrawn"})
    void a_made_up_application_goes_through_its_whole_life_in_the_feed(String outcome, String last) {
        JsonNode made = makeUp("{\"outcome\": \"" + outcome + "\"}").expect(200).json();
        JsonNode items = page(sandbox).get("items");
        assertThat(items.size()).isEqualTo(made.get("events").asInt());
        assertThat(items.get(0).get("data").get("state").asString()).isEqualTo("submitted");
        assertThat(items.get(items.size() - 1).get("data").get("state").asString())
                .isEqualTo(last);
        assertThat(items.valueStream()).allSatisfy(item -> {
            assertThat(item.get("source").asString()).isEqualTo("/feeds/" + sandbox);
            assertThat(item.get("subject").asString())
                    .isEqualTo(made.get("application").asString())
                    .startsWith("00000000-0000-8000-");
        });
        assertThat(page(funder).get("last").asLong()).as("what is real").isZero();
    }

    @Test
    void step_by_step_it_takes_its_time() {
        JsonNode made = makeUp("{\"outcome\": \"withdrawn\", \"secondsBetween\": 1}")
                .expect(200)
                .json();
        int events = made.get("events").asInt();
        assertThat(page(sandbox).get("last").asInt()).isLessThan(events);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> page(sandbox).get("last").asInt() == events);
    }

    @Test
    void the_same_request_sent_twice_makes_up_one_application() {
        String body = "{\"outcome\": \"rejected\"}";
        var sameKey = as(funder).with("Idempotency-Key", "one");
        String address = address(sandbox);
        assertThat(sameKey.post(address, body).expect(200).json())
                .isEqualTo(sameKey.post(address, body).expect(200).json());
        sameKey.post(address, "{\"outcome\": \"approved\"}").expect(422);
        long one = page(sandbox).get("last").asLong();
        makeUp(body).expect(200);
        assertThat(page(sandbox).get("last").asLong()).isEqualTo(2 * one);
    }

    @Test
    void nothing_is_made_up_for_a_feed_of_what_is_real() {
        UUID real = opened("{\"name\": \"Eingang\"}");
        Answer answer =
                as(funder).post(address(real), "{\"outcome\": \"approved\"}").expect(409);
        assertThat(answer.problem()).isEqualTo("feed-is-no-sandbox");
        as(funder).post(address(funder), "{\"outcome\": \"approved\"}").expect(409);
        assertThat(page(real).get("last").asLong()).isZero();
    }

    @Test
    void nobody_else_makes_anything_up_in_it() {
        as(UUID.randomUUID())
                .post(address(sandbox), "{\"outcome\": \"approved\"}")
                .expect(404);
        SERVICE.as(Role.FUNDER, UUID.randomUUID(), funder, MemberRole.VIEWER)
                .post(address(sandbox), "{\"outcome\": \"approved\"}")
                .expect(403);
        SERVICE.anonymous()
                .post(address(sandbox), "{\"outcome\": \"approved\"}")
                .expect(401);
        assertThat(page(sandbox).get("last").asLong()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"outcome\": \"sold\"}",
                "{\"outcome\": \"approved\", \"secondsBetween\": -1}",
                "{\"outcome\": \"approved\", \"secondsBetween\": 601}",
                "{\"outcome\": \"approved\", \"pace\": 1}"
            })
    void what_makes_no_sense_makes_nothing_up(String body) {
        makeUp(body).expect(400);
        assertThat(page(sandbox).get("last").asLong()).isZero();
    }

    private Answer makeUp(String body) {
        return as(funder).post(address(sandbox), body);
    }

    private static String address(UUID feed) {
        return "/api/feeds/" + feed + "/sandbox/applications";
    }

    private UUID opened(String body) {
        return UUID.fromString(
                as(funder).post("/api/feeds", body).expect(201).json().get("id").asString());
    }

    private JsonNode page(UUID feed) {
        return as(funder).get(path(feed)).expect(200).json();
    }
}
