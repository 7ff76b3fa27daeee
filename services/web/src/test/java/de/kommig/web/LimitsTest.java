package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.tiny.Members;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final int BURST = Limited.BURST;

    private final Limited service = new Limited();

    @AfterEach
    void stop() {
        service.close();
    }

    private static String token(UUID person, Role role) throws Exception {
        Members.own(person, Tiny.ORGANISATION, role);
        return Tiny.ISSUER.sign(Tiny.ISSUER.claims(person));
    }

    private static String somebody() throws Exception {
        return token(UUID.randomUUID(), Role.ORGANISATION);
    }

    @Test
    void a_burst_is_refused_nothing_is_carried_out_and_after_the_wait_it_goes_on() throws Exception {
        String token = somebody();
        for (int i = 0; i < BURST; i++) {
            assertThat(service.write(token).status()).isEqualTo(201);
        }

        var refused = service.write(token);
        assertThat(refused.problem()).isEqualTo("429 too-many-requests");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.header("X-Correlation-Id")).isNotEmpty();
        assertThat(service.eventCount()).isEqualTo(BURST);

        service.pass(Duration.ofSeconds(Integer.parseInt(refused.header("Retry-After"))));
        assertThat(service.write(token).status()).isEqualTo(201);
        assertThat(service.write(token).status()).isEqualTo(429);
    }

    @Test
    void it_is_told_in_German_too() throws Exception {
        String token = somebody();
        exhaust(token);

        var refused = service.send(service.request("/api/notes", token).header("Accept-Language", "de"));
        assertThat(refused.json().path("title").asString()).startsWith("Das waren zu viele Anfragen");
    }

    @Test
    void nobody_is_held_up_by_what_others_do() throws Exception {
        exhaust(somebody());

        assertThat(service.get("/api/notes", somebody())).isEqualTo(200);
        assertThat(service.get("/actuator/health", null)).isEqualTo(200);
    }

    @Test
    void another_token_does_not_make_another_client() throws Exception {
        UUID person = UUID.randomUUID();
        exhaust(token(person, Role.ORGANISATION));

        assertThat(service.get("/api/notes", token(person, Role.FUNDER))).isEqualTo(429);
    }

    @Test
    void requests_at_once_count_each() throws Exception {
        List<Integer> statuses =
                service.atOnce(3 * BURST, "/api/notes", Collections.nCopies(3 * BURST, somebody()).stream());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(BURST);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(2 * BURST);
    }

    @Test
    void what_a_role_may_not_do_counts_too() throws Exception {
        String token = somebody();
        for (int i = 0; i < BURST; i++) {
            assertThat(service.get("/actuator/metrics", token)).isEqualTo(403);
        }

        assertThat(service.get("/actuator/metrics", token)).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/api-docs", "/api/notes"})
    void without_a_token_the_address_counts(String path) throws Exception {
        for (int i = 0; i < BURST; i++) {
            assertThat(service.get(path, null)).isLessThan(429);
        }

        var refused = service.send(service.request(path, null));
        assertThat(refused.problem()).isEqualTo("429 too-many-requests");
        service.pass(Duration.ofSeconds(Integer.parseInt(refused.header("Retry-After"))));
        assertThat(service.get(path, null)).isLessThan(429);
        assertThat(service.get("/api/notes", somebody())).isEqualTo(200);
    }

    @Test
    void guessing_tokens_ends_soon_also_when_many_are_tried_at_once() throws Exception {
        List<Integer> statuses = service.atOnce(
                4 * BURST, "/api/notes", Stream.generate(() -> "guess." + UUID.randomUUID() + ".signature"));

        assertThat(statuses).filteredOn(status -> status == 401).hasSize(BURST);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(3 * BURST);
        service.pass(Duration.ofSeconds(1));
        assertThat(service.get("/api/notes", "guess")).isEqualTo(401);
    }

    @Test
    void who_has_called_with_a_good_token_is_not_held_up_by_those_who_guess_at_the_same_address() throws Exception {
        String known = somebody();
        assertThat(service.get("/api/notes", known)).isEqualTo(200);
        for (int i = 0; i < BURST; i++) {
            assertThat(service.get("/api/notes", "guess")).isEqualTo(401);
        }

        assertThat(service.get("/api/notes", known)).isEqualTo(200);
        assertThat(service.get("/api/notes", somebody())).isEqualTo(429);
        assertThat(service.send(service.request("/api/notes", somebody()).header("X-Forwarded-For", "203.0.113.7"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void however_long_those_guess_who_goes_on_calling_is_not_held_up() throws Exception {
        String known = somebody();
        for (int minutes = 0; minutes <= 60; minutes += 10) {
            assertThat(service.get("/api/notes", known))
                    .as("after %d minutes", minutes)
                    .isEqualTo(200);
            service.pass(Duration.ofMinutes(10));
            service.atOnce(2 * BURST, "/api/notes", Stream.generate(() -> "guess." + UUID.randomUUID()));
            assertThat(service.get("/api/notes", "guess")).isEqualTo(429);
        }
    }

    @Test
    void good_tokens_never_count_as_guesses() throws Exception {
        for (int i = 0; i < 3 * BURST; i++) {
            assertThat(service.get("/api/notes", somebody())).isEqualTo(200);
        }
    }

    private void exhaust(String token) throws Exception {
        for (int i = 0; i < BURST; i++) {
            assertThat(service.get("/api/notes", token)).isEqualTo(200);
        }
        assertThat(service.get("/api/notes", token)).isEqualTo(429);
    }
}
