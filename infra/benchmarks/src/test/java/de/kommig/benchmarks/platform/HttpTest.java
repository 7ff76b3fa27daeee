package de.kommig.benchmarks.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpTest {

    private static final Voice SOMEBODY = Voice.funder(new UUID(1, 1));

    @TempDir
    Path folder;

    private AnsweringPlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform = new AnsweringPlatform(folder);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void a_command_is_sent_again_with_the_same_key_until_it_is_answered() {
        platform.answers(503, 500, 429, 201);
        try (Http http = new Http(platform.running(), Duration.ofSeconds(20))) {
            Reply reply = http.send(command());

            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.version()).isEqualTo(7);
            assertThat(reply.createdId()).isEqualTo("42");
        }
        assertThat(platform.headers("Idempotency-Key")).containsExactly("key", "key", "key", "key");
    }

    @Test
    void who_is_asked_to_come_again_later_does() {
        platform.answers(429, 200).asksToComeAgainIn("1");
        long begin = System.nanoTime();
        try (Http http = new Http(platform.running(), Duration.ofSeconds(20))) {
            assertThat(http.send(command()).status()).isEqualTo(200);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void nobody_waits_longer_than_patience_lasts() {
        platform.thenAlways(429).asksToComeAgainIn("3600");
        try (Http http = new Http(platform.running(), Duration.ofMillis(200))) {
            assertThatThrownBy(() -> http.send(command())).isInstanceOf(NoAnswer.class);
        }
    }

    @Test
    void a_refusal_is_an_answer_and_is_not_asked_for_twice() {
        platform.answers(409);
        try (Http http = new Http(platform.running(), Duration.ofSeconds(20))) {
            assertThat(http.send(command()).status()).isEqualTo(409);
        }
        assertThat(platform.headers("Idempotency-Key")).hasSize(1);
    }

    @Test
    void a_token_is_kept_and_renewed_when_it_is_refused() {
        platform.answers(200, 401, 200);
        try (Http http = new Http(platform.running(), Duration.ofSeconds(20))) {
            http.send(command());
            http.send(command());
        }
        assertThat(platform.headers("Authorization"))
                .containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
    }

    @Test
    void a_token_is_for_a_person_and_the_request_says_for_whom_they_act() {
        Voice reviewer = Voice.reviewer(0);
        try (Http http = new Http(platform.running(), Duration.ofSeconds(20))) {
            http.send(command());
            http.send(Request.get(Service.REVIEWS, "/api/rounds", SOMEBODY.alone()));
            http.send(Request.get(Service.REVIEWS, "/api/rounds", reviewer));
        }
        assertThat(platform.tokenForms())
                .containsExactly(
                        "grant_type=client_credentials&person=" + SOMEBODY.person(),
                        "grant_type=client_credentials&person=" + reviewer.person());
        assertThat(platform.headers("Acting-For")).containsExactly(new UUID(1, 1).toString(), "self", "self");
    }

    @Test
    void patience_has_an_end() {
        platform.close();
        try (Http http = new Http(platform.running(), Duration.ofMillis(300))) {
            assertThatThrownBy(() -> http.send(command())).isInstanceOf(NoAnswer.class);
        }
    }

    @Test
    void a_platform_that_comes_back_elsewhere_is_found() throws IOException {
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            platform.describe(gone.getLocalPort());
        }
        try (Http http = new Http(platform.running(), Duration.ofSeconds(20))) {
            platform.describe(platform.port());
            assertThat(http.send(command()).status()).isEqualTo(200);
        }
    }

    @Test
    void a_description_without_the_secret_asks_for_it() throws IOException {
        Path file = platform.description();
        Files.writeString(file, Files.readString(file).replace("loader", "nobody"));

        assertThatThrownBy(platform::running)
                .isInstanceOf(PlatformUnknown.class)
                .hasMessageContaining("--secret");
    }

    private static Request command() {
        return Request.post(Service.REVIEWS, "/api/rounds", SOMEBODY, "{\"a\":1}", Map.of("Idempotency-Key", "key"));
    }
}
