package de.kommig.feeds.http;

import static de.kommig.feeds.Running.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.feeds.Running;
import de.kommig.testing.Answer;
import de.kommig.testing.Happenings;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What arrives in Kafka is shown by the local platform's tests, where there is a connector. */
class MirrorApiTest {

    private final UUID funder = UUID.randomUUID();
    private final String path = "/api/feeds/" + funder + "/mirror";

    @Test
    void a_funder_has_its_feed_mirrored_from_the_beginning_on_and_sees_how_far_it_has_come() {
        Running.happen(List.of(
                Happenings.submitted(new Parties(UUID.randomUUID(), UUID.randomUUID(), funder, UUID.randomUUID()))));
        as(funder).get(path).expect(404);

        JsonNode opened = as(funder).put(path).expect(200).json();

        assertThat(opened.get("topic").asString()).isEqualTo("kommig.feed." + funder);
        assertThat(opened.get("bootstrapServers").asString()).isEqualTo("kafka.example.org:9094");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(as(funder)
                                .get(path)
                                .expect(200)
                                .json()
                                .get("last")
                                .asLong())
                        .isEqualTo(1));
    }

    @Test
    void opening_what_is_open_changes_nothing_and_what_is_closed_is_not_closed_again() {
        as(funder).put(path).expect(200);
        as(funder).put(path).expect(200);
        as(funder).delete(path).expect(204);
        as(funder).get(path).expect(404);
        assertThat(as(funder).delete(path).expect(409).problem()).isEqualTo("mirror-is-not-open");
        as(funder).put(path).expect(200);
        as(funder).get(path).expect(200);
    }

    @Test
    void a_funder_has_only_so_many_and_finds_open_what_is_open() {
        as(funder).put(path).expect(200);
        for (int i = 1; i < 20; i++) {
            as(funder).put("/api/feeds/" + opened() + "/mirror").expect(200);
        }
        String another = "/api/feeds/" + opened() + "/mirror";
        // What is known comes in a moment later; until then one more may be opened, which is closed again.
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Answer answer = as(funder).put(another);
            if (answer.status() == 200) {
                as(funder).delete(another).expect(204);
            }
            assertThat(answer.problem()).isEqualTo("too-many-mirrors");
        });
        as(funder).put(path).expect(200);
        as(funder).delete(path).expect(204);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as(funder).put(another).status() == 200);
    }

    private String opened() {
        return as(funder)
                .post("/api/feeds", "{\"name\": \"Eingang\"}")
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    @Test
    void what_is_anothers_is_not_there() {
        as(funder).put(path).expect(200);
        UUID other = UUID.randomUUID();
        as(other).put(path).expect(404);
        as(other).get(path).expect(404);
        as(other).delete(path).expect(404);
        as(funder).get(path).expect(200);
    }
}
