package de.kommig.benchmarks.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.benchmarks.grants.Grant;
import de.kommig.benchmarks.grants.Party;
import de.kommig.benchmarks.grants.Position;
import de.kommig.benchmarks.measuring.Pace;
import de.kommig.benchmarks.platform.AnsweringPlatform;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Role;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.platform.Voice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrerequisitesTest {

    private static final UUID CENTRE = new UUID(1, 5);
    private static final Party CLUB = new Party("r", "Verein");
    private static final Party FUND = new Party("f", "Stiftung");

    @TempDir
    Path folder;

    private AnsweringPlatform platform;
    private Http http;
    private Prerequisites prerequisites;

    @BeforeEach
    void start() throws IOException {
        platform = new AnsweringPlatform(folder);
        http = new Http(platform.running(), Duration.ofSeconds(20));
        Run run = new Run(new UUID(1, 1), 5);
        prerequisites = new Prerequisites(
                new Commands(http, run, Pace.unbounded(), new Ledger(), seen -> {}, Duration.ofSeconds(20)),
                Map.of(),
                new Voice(new UUID(1, 6), Role.COORDINATOR, CENTRE));
    }

    @AfterEach
    void stop() {
        http.close();
        platform.close();
    }

    @Test
    void people_register_by_themselves_and_the_funder_is_confirmed_before_it_publishes_a_call() throws Exception {
        assertThat(prerequisites.callFor(grant())).isEqualTo("42");

        assertThat(platform.headers("Acting-For"))
                .containsExactly(
                        "self",
                        "self",
                        CENTRE.toString(),
                        FUND.funder().toString(),
                        FUND.funder().toString());
        assertThat(platform.paths())
                .containsExactly(
                        "/api/organisations",
                        "/api/organisations",
                        "/api/organisations/" + FUND.funder() + "/confirmation",
                        "/api/calls",
                        "/api/calls/42/publication");
        assertThat(prerequisites.knownBefore()).isEmpty();
    }

    @Test
    void what_an_earlier_run_has_done_is_not_done_again() throws Exception {
        platform.answers(201).refuses(409, "already-registered").refuses(409, "already-confirmed");

        assertThat(prerequisites.callFor(grant())).isEqualTo("42");

        assertThat(prerequisites.knownBefore()).containsExactly(FUND.funder());
    }

    @Test
    void every_other_refusal_ends_it() {
        platform.answers(201, 201).refuses(409, "is-merged");

        assertThatThrownBy(() -> prerequisites.callFor(grant()))
                .isInstanceOf(UnexpectedReply.class)
                .hasMessageContaining("CONFIRM f");
    }

    private static Grant grant() {
        BigDecimal amount = new BigDecimal("100.00");
        return new Grant(
                new Position(0, 1, 1, 0), "g-1", "Sprachcafé", "Talk", "EUR", amount, amount, CLUB, FUND, null);
    }
}
