package de.kommig.feeds.http;

import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.feeds.Running.as;
import static de.kommig.feeds.Running.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.feeds.Running;
import de.kommig.testing.Answer;
import de.kommig.testing.Happenings;
import de.kommig.testing.OpenApiDocument;
import de.kommig.testing.RoundHappenings;
import de.kommig.web.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FeedApiTest {

    private static final Parties PARTIES = Happenings.someParties();
    private static final UUID FUNDER = PARTIES.funder();
    private static final UUID ROSA = UUID.randomUUID();
    private static final UUID RAVI = UUID.randomUUID();
    private static final String SUBMITTED = "de.kommig.application.submitted.v1";
    private static final String REVIEWED = "de.kommig.round.review-submitted.v1";

    /** One application from its draft to its approval: nine entries, of which the two reviews and the end of the round are the round's. */
    @BeforeAll
    static void anApplicationGoesAllTheWay() {
        happens(Happenings.drafted(PARTIES));
        happens(Happenings.submitted(PARTIES));
        happens(Happenings.admitted(PARTIES));
        happens(RoundHappenings.opened(PARTIES));
        awaitLast(2);
        happens(Happenings.reviewStarted(PARTIES));
        awaitLast(3);
        for (UUID reviewer : List.of(ROSA, RAVI)) {
            happens(RoundHappenings.assigned(PARTIES, reviewer));
            happens(RoundHappenings.accepted(PARTIES, reviewer));
            happens(RoundHappenings.reviewed(PARTIES, reviewer));
        }
        happens(RoundHappenings.closed(PARTIES));
        awaitLast(6);
        happens(Happenings.voted(PARTIES));
        happens(Happenings.waitlisted(PARTIES));
        happens(Happenings.approved(PARTIES));
        awaitLast(9);
    }

    @Test
    void a_funder_reads_what_has_happened_oldest_first() {
        JsonNode page = as(FUNDER).get(path(FUNDER)).expect(200).json();
        assertThat(page.get("last").asLong()).isEqualTo(9);
        assertThat(page.get("next").asLong()).isEqualTo(9);
        assertThat(numbers(page)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(states(page))
                .containsExactly(
                        "submitted",
                        "admitted",
                        "under-review",
                        "under-review",
                        "under-review",
                        "under-review",
                        "voted",
                        "waitlisted",
                        "approved");
    }

    @Test
    void an_entry_says_what_it_is_about_and_where_to_read_more() {
        JsonNode first = page("?limit=1").get("items").get(0);
        assertThat(first.get("id").asString()).isEqualTo("application-" + PARTIES.application() + "/0000000002");
        assertThat(first.get("type").asString()).isEqualTo(SUBMITTED);
        assertThat(first.get("data").get("application").asString())
                .isEqualTo(PARTIES.application().toString());
        assertThat(first.get("data").get("call").asString())
                .isEqualTo(PARTIES.call().toString());
        assertThat(first.get("data").get("organisation").asString())
                .isEqualTo(PARTIES.organisation().toString());
        assertThat(first.get("data").get("link").asString())
                .isEqualTo("http://127.0.0.1:8082/api/applications/" + PARTIES.application());
        assertThat(first.get("data").get("amounts").toString())
                .isEqualTo("{\"requested\":{\"amount\":\"4000.00\",\"currency\":\"EUR\"}}");
        assertThat(page("?after=8")
                        .get("items")
                        .get(0)
                        .get("data")
                        .get("amounts")
                        .toString())
                .isEqualTo("{\"approved\":{\"amount\":\"3200.50\",\"currency\":\"EUR\"}}");
        assertThat(page("?after=6").get("items").get(0).get("data").get("vote").toString())
                .isEqualTo("{\"approve\":2,\"reduce\":1,\"reject\":0,\"recommendation\":\"approve\"}");
    }

    @Test
    void of_a_round_it_says_how_many_reviews_are_in_and_never_whose() {
        JsonNode page = page("?type=" + REVIEWED);
        assertThat(page.get("items").get(0).get("data").get("reviews").toString())
                .isEqualTo("{\"submitted\":1,\"wanted\":3}");
        assertThat(page.get("items").get(1).get("data").get("reviews").toString())
                .isEqualTo("{\"submitted\":2,\"wanted\":3}");
        assertThat(page("?limit=500").toString())
                .doesNotContain(ROSA.toString())
                .doesNotContain(RAVI.toString());
    }

    @Test
    void a_page_begins_behind_a_number() {
        JsonNode page = page("?after=3&limit=2");
        assertThat(numbers(page)).containsExactly("4", "5");
        assertThat(page.get("next").asLong()).isEqualTo(5);
        assertThat(page.get("last").asLong()).isEqualTo(9);
    }

    @Test
    void a_filter_keeps_the_numbers_and_next_passes_over_what_it_leaves_out() {
        JsonNode page = page("?type=" + SUBMITTED + "&type=" + REVIEWED);
        assertThat(numbers(page)).containsExactly("1", "4", "5");
        assertThat(page.get("next").asLong()).isEqualTo(9);

        JsonNode full = page("?limit=2&type=" + SUBMITTED + "&type=" + REVIEWED);
        assertThat(numbers(full)).containsExactly("1", "4");
        assertThat(full.get("next").asLong()).isEqualTo(4);
    }

    @Test
    void at_the_end_there_is_nothing_and_behind_it_nobody_can_have_read() {
        JsonNode page = page("?after=9");
        assertThat(page.get("items").size()).isZero();
        assertThat(page.get("next").asLong()).isEqualTo(9);
        for (String query : List.of("?after=10", "?after=98000&wait=60", "?after=10&type=" + SUBMITTED)) {
            Answer refused = as(FUNDER).get(path(FUNDER) + query).expect(400);
            assertThat(refused.problem()).isEqualTo("invalid-input");
            assertThat(refused.json().at("/errors/0/parameter").asString()).isEqualTo("after");
            assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("behind-the-end");
        }
    }

    @Test
    void a_funder_to_whom_nobody_applied_reads_an_empty_feed() {
        UUID nobody = UUID.randomUUID();
        JsonNode page = as(nobody).get(path(nobody)).expect(200).json();
        assertThat(page.toString()).isEqualTo("{\"items\":[],\"next\":0,\"last\":0}");
    }

    @Test
    void polling_costs_nothing_as_long_as_nothing_happens() {
        Parties parties = new Parties(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        String path = path(parties.funder());
        Answer empty = as(parties.funder()).get(path).expect(200);
        Answer unchanged = as(parties.funder())
                .with("If-None-Match", empty.header("ETag"))
                .get(path)
                .expect(304);
        assertThat(unchanged.text()).isEmpty();
        assertThat(unchanged.header("ETag")).isEqualTo(empty.header("ETag"));

        Running.happen(List.of(Happenings.submitted(parties)));
        await().until(() -> as(parties.funder())
                        .with("If-None-Match", empty.header("ETag"))
                        .get(path)
                        .status()
                == 200);
    }

    @Test
    void nobody_else_reads_a_feed() {
        SERVICE.anonymous().get(path(FUNDER)).expect(401);
        as(UUID.randomUUID()).get(path(FUNDER)).expect(404);
        SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), UUID.randomUUID())
                .get(path(FUNDER))
                .expect(403);
        SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID())
                .get(path(FUNDER))
                .expect(403);
        SERVICE.as(UUID.randomUUID()).get(path(FUNDER)).expect(403);
    }

    @ParameterizedTest
    @CsvSource({
        "after=-1, after",
        "after=one, after",
        "after=99999999999999999999, after",
        "after=1.5, after",
        "limit=0, limit",
        "limit=501, limit",
        "limit=-3, limit",
        "limit=many, limit",
        "type=de.kommig.application.sold.v1, type",
        "from=3, from",
    })
    void a_question_that_makes_no_sense_is_refused(String query, String parameter) {
        Answer answer = as(FUNDER).get(path(FUNDER) + "?" + query).expect(400);
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.json().get("errors").get(0).get("parameter").asString())
                .isEqualTo(parameter);
    }

    @Test
    void to_HEAD_everybody_is_answered_where_GET_is_open_and_nobody_else_where_it_is_not() {
        var everybody = SERVICE.anonymous();
        assertThat(everybody.send("HEAD", "/catalogue", new byte[0]).expect(200).text())
                .isEmpty();
        everybody.send("HEAD", path(FUNDER), new byte[0]).expect(401);
    }

    @Test
    void a_feed_of_nobody_is_not_there() {
        as(FUNDER).get("/api/feeds/nobody/events").expect(404);
        as(FUNDER).get("/api/feeds/1-1-1-1-1/events").expect(404);
    }

    @Test
    void the_documentation_is_what_the_service_does() {
        OpenApiDocument.check(SERVICE);
    }

    private static void happens(Object event) {
        List<ReceivedEvent> stored = Running.happen(List.of(event));
        assertThat(stored).hasSize(1);
    }

    private static void awaitLast(long last) {
        await().untilAsserted(() -> assertThat(page("").get("last").asLong()).isEqualTo(last));
    }

    private static JsonNode page(String query) {
        return as(FUNDER).get(path(FUNDER) + query).expect(200).json();
    }

    private static List<String> numbers(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> Long.toString(Long.parseLong(item.get("sequence").asString())))
                .toList();
    }

    private static List<String> states(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("data").get("state").asString())
                .toList();
    }
}
