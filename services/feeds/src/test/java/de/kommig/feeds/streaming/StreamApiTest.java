package de.kommig.feeds.streaming;

import static de.kommig.feeds.Entries.ADMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.feeds.Entries;
import de.kommig.feeds.FeedsService;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.following.Places;
import de.kommig.feeds.log.Appending;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

class StreamApiTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final RunningService SERVICE = RunningService.start(
            FeedsService.class,
            "feeds",
            "kommig.following.heartbeat=300ms",
            "kommig.following.of-feed=60",
            "server.tomcat.connection-timeout=5s");

    private final UUID funder = UUID.randomUUID();
    private final Api member = SERVICE.as(Role.FUNDER, UUID.randomUUID(), funder);

    @AfterAll
    static void theServiceEndsAtOnceThoughSomebodyReads() {
        UUID funder = UUID.randomUUID();
        Api member = SERVICE.as(Role.FUNDER, UUID.randomUUID(), funder);
        try (Reader reader = Reader.of(port(), member, path(funder))) {
            assertThat(reader.status()).isEqualTo(200);
            long begun = System.nanoTime();
            SERVICE.stop();
            await().atMost(SOON).until(reader::hasEnded);
            // Else the web server would wait for it, for fifteen seconds.
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(14));
            assertThat(reader.lines()).doesNotContain("(broken)");
        }
    }

    @Test
    void a_stream_begins_at_the_beginning_and_goes_on_as_things_happen() {
        append(3, Entries::submitted);
        try (Reader reader = reading("")) {
            assertThat(reader.status()).isEqualTo(200);
            assertThat(reader.header("Content-Type")).startsWith("text/event-stream");
            assertThat(reader.header("Cache-Control")).contains("no-store");
            awaitNumbers(reader, 1, 3);
            append(2, Entries::admitted);
            awaitNumbers(reader, 1, 5);
            assertThat(reader.fields("retry")).containsExactly("2000");
            assertThat(reader.fields("id")).containsExactly("1", "2", "3", "4", "5");
            assertThat(reader.fields("event")).isEmpty();
        }
    }

    @Test
    void it_hands_out_the_bytes_that_the_page_has() {
        append(1, Entries::submitted);
        String page = member.get("/api/feeds/" + funder + "/events").expect(200).text();
        try (Reader reader = reading("")) {
            awaitNumbers(reader, 1, 1);
            assertThat(page).contains("[" + reader.fields("data").getFirst() + "]");
        }
    }

    @Test
    void who_comes_again_misses_nothing_and_gets_nothing_twice() {
        append(400, Entries::submitted);
        try (Reader reader = reading("?after=390")) {
            awaitNumbers(reader, 391, 400);
        }
        append(1, Entries::submitted);
        try (Reader reader = reading("?after=390", "Last-Event-ID", "400")) {
            awaitNumbers(reader, 401, 401);
        }
        try (Reader reader = reading("?after=401")) {
            await().atMost(SOON).until(() -> reader.lines().contains(": still here"));
            assertThat(reader.numbers()).isEmpty();
        }
    }

    @Test
    void behind_the_end_no_stream_begins() {
        append(3, Entries::submitted);
        Answer tooFar = member.get(path(funder) + "?after=4").expect(400);
        assertThat(tooFar.json().at("/errors/0/parameter").asString()).isEqualTo("after");
        assertThat(tooFar.json().at("/errors/0/code").asString()).isEqualTo("behind-the-end");
        Answer another = member.with("Last-Event-ID", "999").get(path(funder)).expect(400);
        assertThat(another.json().at("/errors/0/header").asString()).isEqualTo("Last-Event-ID");
        assertThat(another.json().at("/errors/0/code").asString()).isEqualTo("behind-the-end");
    }

    @Test
    void a_filter_keeps_the_numbers_and_the_reader_learns_how_far_the_feed_has_come() {
        append(40, Entries::submitted);
        append(1, Entries::admitted);
        append(50, Entries::submitted);
        try (Reader reader = reading("?type=" + ADMITTED)) {
            await().atMost(SOON).until(() -> reader.fields("id").contains("91"));
            append(3, Entries::submitted);
            append(1, Entries::admitted);
            await().atMost(SOON).until(() -> reader.numbers().size() == 2);
            assertThat(reader.numbers()).containsExactly(41L, 95L);
        }
    }

    @Test
    void a_stream_in_which_nothing_happens_says_that_it_is_there() {
        try (Reader reader = reading("")) {
            await().atMost(SOON)
                    .until(() -> reader.lines().stream()
                                    .filter(": still here"::equals)
                                    .count()
                            >= 3);
        }
    }

    @Test
    void who_is_removed_is_disconnected_and_gets_nothing_more() {
        UUID leaving = UUID.randomUUID();
        Api former = SERVICE.as(Role.FUNDER, leaving, funder, MemberRole.VIEWER);
        append(1, Entries::submitted);
        try (Reader reader = Reader.of(port(), former, path(funder));
                Reader other = reading("")) {
            awaitNumbers(reader, 1, 1);
            SERVICE.happensElsewhere(
                    EventFamilies.ORGANISATIONS, funder, new OrganisationEvent.MemberRemoved(funder, leaving));
            await().atMost(SOON).until(reader::hasEnded);
            append(1, Entries::submitted);
            awaitNumbers(other, 1, 2);
            assertThat(reader.numbers()).containsExactly(1L);
        }
    }

    @Test
    void a_feed_that_is_closed_ends_its_streams() {
        UUID opened = UUID.fromString(member.post("/api/feeds", "{\"name\": \"Eingang\"}")
                .expect(201)
                .json()
                .get("id")
                .asString());
        try (Reader reader = Reader.of(port(), member, path(opened))) {
            assertThat(reader.status()).isEqualTo(200);
            member.delete("/api/feeds/" + opened).expect(204);
            await().atMost(SOON).until(reader::hasEnded);
        }
    }

    @Test
    void many_read_the_same_feed_and_each_gets_everything_in_order() {
        append(700, Entries::submitted);
        List<Reader> readers = new ArrayList<>();
        try {
            IntStream.range(0, 30).forEach(i -> readers.add(reading("?after=" + 20 * i)));
            for (int i = 0; i < 10; i++) {
                append(30, Entries::submitted);
            }
            for (int i = 0; i < 30; i++) {
                awaitNumbers(readers.get(i), 20L * i + 1, 1000);
            }
        } finally {
            readers.forEach(Reader::close);
        }
    }

    @Test
    void who_takes_nothing_is_disconnected_and_others_do_not_notice() throws IOException {
        try (Socket idle = new Socket();
                Reader other = reading("")) {
            idle.setReceiveBufferSize(4096);
            idle.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
            idle.getOutputStream().write(request().getBytes(StandardCharsets.ISO_8859_1));
            await().atMost(SOON).until(() -> places() == 2);
            for (int i = 0; i < 20; i++) {
                append(500, Entries::submitted);
            }
            awaitNumbers(other, 1, 10_000);
            await().atMost(SOON).until(() -> places() == 1);
            append(1, Entries::submitted);
            awaitNumbers(other, 1, 10_001);
        }
    }

    @Test
    void of_one_feed_there_are_only_so_many_streams() {
        List<Reader> readers = new ArrayList<>();
        try {
            IntStream.range(0, 60).forEach(i -> readers.add(reading("")));
            try (Reader one = reading("")) {
                assertThat(one.status()).isEqualTo(429);
                assertThat(one.header("Retry-After")).isEqualTo("5");
                await().atMost(SOON).until(one::hasEnded);
                assertThat(one.lines().toString()).contains("too-many-follow-the-feed");
            }
        } finally {
            readers.forEach(Reader::close);
        }
        // Those who have gone are noticed when something is written to them.
        await().atMost(SOON).until(() -> places() == 0);
        try (Reader one = reading("")) {
            assertThat(one.status()).isEqualTo(200);
        }
    }

    @Test
    void who_goes_takes_nobody_with_them() {
        List<Reader> readers = new ArrayList<>();
        try {
            for (int i = 0; i < 10; i++) {
                readers.forEach(Reader::close);
                readers.clear();
                // Then the server has written to all of them in vain, and what it had for them is there for others.
                await().atMost(SOON).until(() -> places() == 0);
                IntStream.range(0, 20).forEach(one -> readers.add(reading("")));
                readers.forEach(reader -> await().atMost(SOON)
                        .untilAsserted(() ->
                                assertThat(reader.lines()).as("%s", reader).contains(": still here")));
            }
        } finally {
            readers.forEach(Reader::close);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "-1", "1.5", "99999999999999999999", " "})
    void a_place_that_there_cannot_be_is_refused(String id) {
        try (Reader reader = reading("", "Last-Event-ID", id)) {
            assertThat(reader.status()).isEqualTo(400);
        }
    }

    @Test
    void nobody_else_follows_a_feed() {
        UUID stranger = UUID.randomUUID();
        Api other = SERVICE.as(Role.FUNDER, stranger, UUID.randomUUID());
        other.get(path(funder)).expect(404);
        SERVICE.anonymous().get(path(funder)).expect(401);
        member.get(path(funder) + "?limit=3").expect(400);
        member.get(path(funder) + "?type=de.kommig.application.sold.v1").expect(400);
    }

    @Test
    void asking_only_for_headers_follows_nothing() {
        await().atMost(SOON).until(() -> places() == 0);
        assertThat(member.send("HEAD", path(funder), new byte[0]).expect(200).text())
                .isEmpty();
        assertThat(places()).isZero();
    }

    private Reader reading(String query, String... headers) {
        return Reader.of(port(), member, path(funder) + query, headers);
    }

    private String request() {
        StringBuilder request = new StringBuilder("GET " + path(funder) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        for (int i = 0; i < member.headers().size(); i += 2) {
            request.append(member.headers().get(i))
                    .append(": ")
                    .append(member.headers().get(i + 1))
                    .append("\r\n");
        }
        return request.append("\r\n").toString();
    }

    private void append(int number, Function<UUID, FeedEntry> entry) {
        List<FeedEntry> entries =
                IntStream.range(0, number).mapToObj(i -> entry.apply(funder)).toList();
        assertThat(SERVICE.bean(Appending.class).append(entries)).hasSize(number);
    }

    private static void awaitNumbers(Reader reader, long from, long to) {
        await().atMost(SOON.multipliedBy(2))
                .untilAsserted(() -> assertThat(reader.fields("data").size())
                        .as("%s", reader)
                        .isGreaterThanOrEqualTo((int) (to - from + 1)));
        assertThat(reader.numbers())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(from, to).boxed().toList());
    }

    private static int places() {
        return SERVICE.bean(Places.class).taken();
    }

    private static String path(UUID feed) {
        return "/api/feeds/" + feed + "/events/stream";
    }

    private static int port() {
        return SERVICE.bean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
    }
}
