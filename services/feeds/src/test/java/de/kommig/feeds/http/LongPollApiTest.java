package de.kommig.feeds.http;

import static de.kommig.feeds.Entries.ADMITTED;
import static de.kommig.feeds.Entries.SUBMITTED;
import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.feeds.Running.as;
import static de.kommig.feeds.Running.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.feeds.Entries;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.following.Places;
import de.kommig.feeds.log.Appending;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Waiting for what comes, and asking for what has happened since some time. */
class LongPollApiTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final UUID funder = UUID.randomUUID();
    private final Api member = as(funder);

    @Test
    void who_waits_is_answered_as_soon_as_there_is_something() {
        append(Entries.submitted(funder));
        CompletableFuture<Answer> answer = asking(member, "?after=1&wait=60");
        append(Entries.admitted(funder));
        JsonNode page = answer.join().expect(200).json();
        assertThat(types(page)).containsExactly(ADMITTED);
        assertThat(page.get("next").asLong()).isEqualTo(2);
    }

    @Test
    void what_is_there_already_is_not_waited_for_and_neither_is_what_is_not_wanted_an_answer() {
        append(Entries.submitted(funder));
        assertThat(types(page("?wait=60"))).containsExactly(SUBMITTED);

        CompletableFuture<Answer> answer = asking(member, "?after=1&wait=60&type=" + ADMITTED);
        append(Entries.submitted(funder), Entries.submitted(funder), Entries.admitted(funder));
        JsonNode page = answer.join().expect(200).json();
        assertThat(types(page)).containsExactly(ADMITTED);
        assertThat(page.get("next").asLong()).isEqualTo(4);
    }

    @Test
    void when_the_time_is_over_there_is_nothing() {
        append(Entries.submitted(funder));
        long begun = System.nanoTime();
        JsonNode page = page("?after=1&wait=1");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(1000));
        assertThat(page.toString()).isEqualTo("{\"items\":[],\"next\":1,\"last\":1}");
    }

    @Test
    void an_unchanged_feed_is_waited_for_and_then_still_unchanged() {
        append(Entries.submitted(funder));
        String eTag = member.get(path(funder)).expect(200).header("ETag");
        Api knowing = member.with("If-None-Match", eTag);
        assertThat(knowing.get(path(funder) + "?after=1&wait=1").expect(304).header("ETag"))
                .isEqualTo(eTag);

        CompletableFuture<Answer> answer = asking(knowing, "?after=1&wait=60");
        append(Entries.admitted(funder));
        assertThat(types(answer.join().expect(200).json())).containsExactly(ADMITTED);
    }

    @Test
    void who_is_removed_while_waiting_gets_nothing() {
        UUID leaving = UUID.randomUUID();
        Api former = SERVICE.as(Role.FUNDER, leaving, funder, MemberRole.VIEWER);
        CompletableFuture<Answer> answer = asking(former, "?wait=60");
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS, funder, new OrganisationEvent.MemberRemoved(funder, leaving));
        await().atMost(SOON)
                .until(() -> answer.isDone() || former.get(path(funder)).status() == 403);
        append(Entries.submitted(funder));
        answer.join().expect(404);
    }

    @Test
    void since_leaves_out_what_has_happened_before() {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        append(at(noon.minusSeconds(1)), at(noon), at(noon.minusSeconds(60)), at(noon.plusSeconds(1)));

        JsonNode page = page("?since=2026-03-01T12:00:00Z");
        assertThat(numbers(page)).containsExactly("000000000002", "000000000004");
        assertThat(page.get("next").asLong()).isEqualTo(4);
        assertThat(numbers(page("?since=2026-03-01T13:00:00%2B01:00&limit=1"))).containsExactly("000000000002");
        assertThat(numbers(page("?since=2026-03-01T12:00:00Z&type=" + SUBMITTED + "&after=2")))
                .containsExactly("000000000004");
        assertThat(numbers(page("?since=2026-03-01T12:00:02Z"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wait=-1, wait",
        "wait=61, wait",
        "wait=soon, wait",
        "wait=1.5, wait",
        "since=yesterday, since",
        "since=2026-03-01, since",
        "since=2026-13-01T00:00:00Z, since",
        "since=, since",
        "since=+292278994-08-17T07:12:55.808Z, since",
        "since=%2B292278994-08-17T07:12:55.808Z, since",
        "since=%2B10000-01-01T00:00:00Z, since",
        "since=-292275055-05-16T16:47:04.192Z, since",
        "since=1969-12-31T23:59:59Z, since",
    })
    void what_makes_no_sense_is_refused_at_once(String query, String parameter) {
        Answer answer = member.get(path(funder) + "?" + query).expect(400);
        assertThat(answer.json().get("errors").get(0).get("parameter").asString())
                .isEqualTo(parameter);
    }

    /** Returns when the question waits. */
    private CompletableFuture<Answer> asking(Api caller, String query) {
        int before = SERVICE.bean(Places.class).taken();
        CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> caller.get(path(funder) + query));
        await().atMost(SOON)
                .pollDelay(Duration.ZERO)
                .until(() -> answer.isDone() || SERVICE.bean(Places.class).taken() > before);
        return answer;
    }

    private FeedEntry at(Instant time) {
        FeedEntry it = Entries.submitted(funder);
        return new FeedEntry(
                it.feed(),
                it.eventId(),
                it.type(),
                time,
                it.application(),
                it.call(),
                it.organisation(),
                it.state(),
                it.amounts(),
                it.reviews(),
                it.vote());
    }

    private static void append(FeedEntry... entries) {
        assertThat(SERVICE.bean(Appending.class).append(List.of(entries))).hasSize(entries.length);
    }

    private JsonNode page(String query) {
        return member.get(path(funder) + query).expect(200).json();
    }

    private static List<String> types(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("type").asString())
                .toList();
    }

    private static List<String> numbers(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("sequence").asString())
                .toList();
    }
}
