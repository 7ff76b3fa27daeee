package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.assign;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.review;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.testing.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ListsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static List<JsonNode> all(Api api, String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get(path + (path.contains("?") ? "&" : "?") + "limit=2" + cursor)
                    .json();
            page.path("items").forEach(items::add);
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        return items;
    }

    private static List<String> texts(List<JsonNode> items, String field) {
        return items.stream().map(item -> item.path(field).asString("")).toList();
    }

    @Test
    void a_reviewer_pages_through_the_own_assignments_and_filters_them() {
        UUID rosa = UUID.randomUUID();
        List<Parties> rounds = Stream.generate(() -> openRound(1, 1)).limit(5).toList();
        rounds.forEach(round -> assign(round, rosa));
        readyReviewer(rounds.getFirst());
        reviewer(rosa).post(mine(rounds.get(1), rosa) + "/acceptance");
        reviewer(rosa).post(mine(rounds.get(2), rosa) + "/declination");

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(texts(all(reviewer(rosa), "/api/assignments"), "round"))
                    .containsExactlyElementsOf(rounds.reversed().stream()
                            .map(parties -> parties.application().toString())
                            .toList());
            assertThat(texts(all(reviewer(rosa), "/api/assignments?state=assigned"), "state"))
                    .containsExactly("assigned", "assigned", "assigned");
            assertThat(texts(all(reviewer(rosa), "/api/assignments?state=accepted"), "round"))
                    .containsExactly(rounds.get(1).application().toString());
            assertThat(texts(all(reviewer(rosa), "/api/assignments"), "title")).containsOnly("Language café");
        });
    }

    @Test
    void a_reviewer_asks_for_several_states_and_for_those_whose_round_is_still_open() {
        Parties open = openRound(1, 1);
        Parties talking = openRound(1, 1);
        Parties closed = openRound(1, 1);
        UUID rosa = readyReviewer(open);
        for (Parties round : List.of(talking, closed)) {
            review(round, readyReviewer(round), "approve").expect(200);
            assign(round, rosa).expect(201);
        }
        coordinator().post(path(talking) + "/discussion").expect(200);
        coordinator().post(path(closed) + "/closure").expect(200);
        String list = "/api/assignments";

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(texts(all(reviewer(rosa), list + "?state=assigned,accepted"), "round"))
                    .hasSize(3);
            assertThat(texts(all(reviewer(rosa), list + "?state=accepted&state=declined"), "round"))
                    .containsExactly(open.application().toString());
            assertThat(texts(all(reviewer(rosa), list + "?roundState=open"), "round"))
                    .as("that others discuss is not for who has not reviewed")
                    .containsExactly(
                            talking.application().toString(), open.application().toString());
            assertThat(all(reviewer(rosa), list + "?roundState=discussion")).isEmpty();
            assertThat(texts(all(reviewer(rosa), list + "?roundState=closed"), "round"))
                    .containsExactly(closed.application().toString());
        });
        reviewer(rosa).get(list + "?state=assigned,asleep").expect(400);
        review(open, rosa, "approve").expect(200);
        coordinator().post(path(open) + "/discussion").expect(200);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(texts(all(reviewer(rosa), list + "?roundState=discussion"), "round"))
                        .containsExactly(open.application().toString()));
    }

    @Test
    void a_coordinator_lists_rounds_by_state() {
        Parties open = openRound(2, 1);
        Parties closed = openRound(1, 1);
        review(closed, readyReviewer(closed), "approve");
        coordinator().post(path(closed) + "/closure");
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(texts(all(coordinator(), "/api/rounds?state=open"), "id"))
                    .contains(open.application().toString())
                    .doesNotContain(closed.application().toString());
            assertThat(all(coordinator(), "/api/rounds?state=closed"))
                    .filteredOn(round -> round.path("id")
                            .asString()
                            .equals(closed.application().toString()))
                    .singleElement()
                    .satisfies(round ->
                            assertThat(round.at("/vote/approve").asInt()).isEqualTo(1));
        });
    }

    @Test
    void nonsense_in_the_query_is_refused() {
        Api api = coordinator();
        assertThat(api.get("/api/rounds?state=sleeping").status()).isEqualTo(400);
        assertThat(api.get("/api/rounds?limit=0").status()).isEqualTo(400);
        assertThat(api.get("/api/rounds?cursor=nonsense").status()).isEqualTo(400);
        assertThat(api.get("/api/rounds?stat=open").status()).isEqualTo(400);
        assertThat(api.get("/api/rounds?overdue=perhaps").status()).isEqualTo(400);
        assertThat(reviewer(UUID.randomUUID())
                        .get("/api/assignments?dueBefore=soon")
                        .status())
                .isEqualTo(400);
        assertThat(api.get("/api/rounds?state=sleeping")
                        .json()
                        .at("/errors/0/parameter")
                        .asString(""))
                .isEqualTo("state");
    }

    @Test
    void a_list_that_is_built_anew_ends_equal() {
        openRound(1, 1);
        await().atMost(SOON).until(() -> !all(coordinator(), "/api/rounds").isEmpty());
        List<JsonNode> before = all(coordinator(), "/api/rounds");
        coordinator()
                .post("/actuator/subscriptions/rounds", "{\"operation\": \"rebuild\"}")
                .expect(200);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(coordinator()
                                .get("/actuator/subscriptions/rounds")
                                .json()
                                .at("/rebuild/stage")
                                .asString(""))
                        .isEqualTo("done"));
        assertThat(all(coordinator(), "/api/rounds")).isEqualTo(before);
    }
}
