package de.kommig.feeds.sending;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.feeds.guarding.AllowedAddresses;
import de.kommig.feeds.guarding.Lookup;
import de.kommig.feeds.signing.SigningSecret;
import de.kommig.receiver.Receiver;
import de.kommig.receiver.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpPostingTest {

    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final Message MESSAGE = new Message(
            "application-1/3", "{\"type\":\"de.kommig.application.voted.v1\"}".getBytes(StandardCharsets.UTF_8));

    private final UUID webhook = UUID.randomUUID();
    private final SigningSecret secret = SigningSecret.random(new SecureRandom());
    private final Receiver receiver = started();

    @BeforeEach
    void trust() {
        receiver.verification().trust(secret.symmetric().text());
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void a_message_arrives_as_it_is_and_verifies_by_either_key() {
        Answer.Answered answer = (Answer.Answered) post(receiver.url());
        assertThat(answer.status()).isEqualTo(204);
        assertThat(receiver.inbox().messages()).singleElement().satisfies(message -> {
            assertThat(message.id()).isEqualTo(MESSAGE.id());
            assertThat(message.body()).isEqualTo("{\"type\":\"de.kommig.application.voted.v1\"}");
        });
        receiver.verification().trustOnly(secret.asymmetric().publicText());
        assertThat(((Answer.Answered) post(receiver.url())).status()).isEqualTo(204);
        assertThat(receiver.inbox().times(MESSAGE.id())).isEqualTo(2);
    }

    @Test
    void a_redirect_is_an_answer_and_not_followed() throws IOException {
        try (Receiver elsewhere = Receiver.start(0)) {
            elsewhere.verification().trust(secret.symmetric().text());
            receiver.behave((id, body) -> new Reply.WithHeader(307, "Location", elsewhere.url()));
            assertThat(((Answer.Answered) post(receiver.url())).status()).isEqualTo(307);
            assertThat(elsewhere.inbox().messages()).isEmpty();
            assertThat(elsewhere.refused()).isZero();
        }
    }

    @Test
    void of_a_long_answer_only_the_first_kilobyte_is_read() {
        receiver.behave((id, body) -> new Reply.Status(500, "ä".repeat(100_000)));
        Answer.Answered answer = (Answer.Answered) post(receiver.url());
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.head()).isEqualTo("ä".repeat(512));
    }

    @Test
    void who_wants_to_be_left_alone_says_for_how_long() {
        receiver.behave((id, body) -> new Reply.WithHeader(503, "Retry-After", "120"));
        Answer.Answered answer = (Answer.Answered) post(receiver.url());
        assertThat(answer.retryAfter()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void who_does_not_answer_in_time_is_broken_off() {
        receiver.behave((id, body) -> new Reply.Late(Duration.ofSeconds(30), 204));
        Answer.Unanswered answer = (Answer.Unanswered) post(receiver.url());
        assertThat(answer.reason()).isEqualTo("timeout");
        assertThat(answer.took()).isBetween(PATIENCE, PATIENCE.multipliedBy(4));
    }

    @Test
    void who_answers_drop_by_drop_gets_no_more_time() throws IOException {
        try (DrippingServer dripping = DrippingServer.start()) {
            Answer.Unanswered answer = (Answer.Unanswered) post(dripping.url());
            assertThat(answer.reason()).isEqualTo("timeout");
            assertThat(answer.took()).isLessThan(PATIENCE.multipliedBy(4));
        }
    }

    @Test
    void who_hangs_up_or_is_not_there_gives_no_answer() throws IOException {
        receiver.behave((id, body) -> new Reply.Broken());
        assertThat(((Answer.Unanswered) post(receiver.url())).reason()).isEqualTo("connection-reset");
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(((Answer.Unanswered) post("http://127.0.0.1:" + free + "/")).reason())
                .isEqualTo("connection-refused");
    }

    @Test
    void what_is_not_public_is_not_connected_to() {
        Answer.Unanswered answer = (Answer.Unanswered) post(receiver.url(), false, null, InetAddress::getAllByName);
        assertThat(answer.reason()).isEqualTo("address-not-allowed");
        assertThat(receiver.refused()).isZero();
        assertThat(receiver.inbox().messages()).isEmpty();
    }

    @Test
    void a_name_that_is_checked_as_public_and_then_turns_to_this_machine_does_not_get_through()
            throws UnknownHostException {
        String url = receiver.url().replace("127.0.0.1", "rebind.example.org");
        InetAddress unreachable = InetAddress.getByName("192.0.2.1");
        Deque<InetAddress> answers = new ArrayDeque<>(List.of(unreachable, InetAddress.getLoopbackAddress()));
        Lookup rebinding = host -> new InetAddress[] {answers.size() > 1 ? answers.remove() : answers.element()};

        assertThat(((Answer.Unanswered) post(url, false, null, rebinding)).reason())
                .isEqualTo("address-not-allowed");
        assertThat(((Answer.Unanswered) post(url, false, null, rebinding)).reason())
                .isEqualTo("address-not-allowed");
        assertThat(receiver.inbox().messages()).isEmpty();
    }

    @Test
    void the_address_that_was_checked_is_the_one_that_is_connected_to() {
        String url = receiver.url().replace("127.0.0.1", "only-here.example.org");
        Lookup once = host -> {
            assertThat(host).isEqualTo("only-here.example.org");
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        };
        // Nobody else knows this name: were it looked up once more anywhere, there would be no answer.
        assertThat(((Answer.Answered) post(url, true, null, once)).status()).isEqualTo(204);
    }

    @Test
    void with_a_proxy_everything_goes_through_it() throws IOException {
        try (Receiver proxy = Receiver.start(0)) {
            proxy.verification().trust(secret.symmetric().text());
            HttpHost at = new HttpHost("127.0.0.1", URI.create(proxy.url()).getPort());
            Answer answer = post("http://receiver.example.org/", false, at, InetAddress::getAllByName);
            assertThat(((Answer.Answered) answer).status()).isEqualTo(204);
            assertThat(proxy.inbox().messages()).hasSize(1);
        }
    }

    @Test
    void a_webhook_that_is_gone_is_sent_nothing() {
        try (HttpPosting posting = new HttpPosting(
                (id, now) -> Optional.empty(), egress(true, null, InetAddress::getAllByName), Clock.systemUTC())) {
            assertThat(posting.post(webhook, MESSAGE))
                    .isEqualTo(new Answer.Unanswered("no-such-webhook", Duration.ZERO));
        }
    }

    @Test
    void what_is_in_the_feed_goes_only_to_a_webhook_that_runs() {
        for (boolean running : List.of(true, false)) {
            Destination there = new Destination(URI.create(receiver.url()), List.of(secret), running);
            try (HttpPosting posting = new HttpPosting(
                    (id, now) -> Optional.of(there),
                    egress(true, null, InetAddress::getAllByName),
                    Clock.systemUTC())) {
                assertThat(posting.deliver(webhook, MESSAGE).isPresent()).isEqualTo(running);
            }
        }
        assertThat(receiver.inbox().times(MESSAGE.id())).isEqualTo(1);
    }

    @Test
    void what_one_receiver_says_unasked_is_not_taken_for_the_answer_of_another_behind_the_same_address()
            throws IOException {
        UUID stranger = UUID.randomUUID();
        try (GarrulousServer server = GarrulousServer.start();
                HttpPosting posting = new HttpPosting(
                        (id, now) -> Optional.of(new Destination(
                                URI.create(server.url() + (id.equals(stranger) ? "garrulous" : "")),
                                List.of(secret),
                                true)),
                        egress(true, null, InetAddress::getAllByName),
                        Clock.systemUTC())) {
            posting.post(stranger, MESSAGE);
            assertThat(posting.post(webhook, MESSAGE))
                    .isInstanceOfSatisfying(
                            Answer.Answered.class,
                            answer -> assertThat(answer.status()).isEqualTo(500));
        }
    }

    private Answer post(String url) {
        return post(url, true, null, InetAddress::getAllByName);
    }

    private Answer post(String url, boolean loopback, @Nullable HttpHost proxy, Lookup lookup) {
        Destination destination = new Destination(URI.create(url), List.of(secret), false);
        try (HttpPosting posting = new HttpPosting(
                (id, now) -> Optional.of(destination), egress(loopback, proxy, lookup), Clock.systemUTC())) {
            return posting.post(webhook, MESSAGE);
        }
    }

    private static Egress egress(boolean loopback, @Nullable HttpHost proxy, Lookup lookup) {
        try {
            return new Egress(lookup, new AllowedAddresses(loopback), proxy, SSLContext.getDefault(), PATIENCE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Receiver started() {
        try {
            return Receiver.start(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
