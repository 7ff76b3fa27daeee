package de.kommig.benchmarks.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.benchmarks.measuring.Pace;
import de.kommig.benchmarks.platform.AnsweringPlatform;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.platform.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a service does not know yet. */
class CommandsTest {

    private static final Voice FUNDER = Voice.funder(new UUID(1, 1));

    @TempDir
    Path folder;

    private final Ledger ledger = new Ledger();
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
    void a_first_command_that_comes_too_early_is_sent_again_unchanged() throws Exception {
        platform.answers(403, 403, 201);
        try (Http http = http()) {
            Commands commands = commands(http, Duration.ofSeconds(20));

            assertThat(commands.send(command(Service.APPLICATIONS, FUNDER)).status())
                    .isEqualTo(201);
            assertThat(commands.throughput().total()).isEqualTo(1);
        }
        assertThat(platform.headers("Idempotency-Key")).hasSize(3).containsOnly(sent().getFirst());
        assertThat(ledger.acknowledgements()).hasSize(1);
    }

    @Test
    void somebody_who_has_been_let_in_once_is_known_there() throws Exception {
        platform.answers(201, 403);
        try (Http http = http()) {
            Commands commands = commands(http, Duration.ofSeconds(20));
            commands.send(command(Service.APPLICATIONS, FUNDER));

            assertThatThrownBy(() -> commands.send(command(Service.APPLICATIONS, FUNDER)))
                    .isInstanceOf(UnexpectedReply.class);
        }
        assertThat(sent()).hasSize(2);
    }

    @Test
    void each_service_gets_to_know_somebody_by_itself() throws Exception {
        platform.answers(201, 403, 201);
        try (Http http = http()) {
            Commands commands = commands(http, Duration.ofSeconds(20));
            commands.send(command(Service.APPLICATIONS, FUNDER));

            assertThat(commands.send(command(Service.REVIEWS, FUNDER)).status()).isEqualTo(201);
        }
        assertThat(sent()).hasSize(3);
    }

    @Test
    void who_acts_for_nobody_else_is_known_everywhere() throws Exception {
        platform.answers(403);
        try (Http http = http()) {
            assertThat(commands(http, Duration.ofSeconds(20))
                            .attempt(command(Service.REVIEWS, Voice.reviewer(0)))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(sent()).hasSize(1);
    }

    @Test
    void a_stranger_stays_one_when_patience_ends() throws Exception {
        platform.thenAlways(403);
        try (Http http = http()) {
            assertThat(commands(http, Duration.ofMillis(300))
                            .attempt(command(Service.APPLICATIONS, FUNDER))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(ledger.acknowledgements()).isEmpty();
    }

    private List<String> sent() {
        return platform.headers("Idempotency-Key");
    }

    private Http http() {
        return new Http(platform.running(), Duration.ofSeconds(20));
    }

    private Commands commands(Http http, Duration patience) {
        return new Commands(http, new Run(new UUID(1, 1), 5), Pace.unbounded(), ledger, seen -> {}, patience);
    }

    private static Command command(Service service, Voice voice) {
        return new Command(Step.DRAFT_CALL, "", "g-1", null, service, "/api/calls", voice, "{}");
    }
}
