package de.kommig.benchmarks.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunTest {

    private final Run run = new Run(new UUID(1, 1), 5);

    @Test
    void a_command_has_the_same_key_whenever_the_run_is_repeated() {
        assertThat(run.key("g-1", "SUBMIT")).isEqualTo(new Run(new UUID(1, 1), 6).key("g-1", "SUBMIT"));
    }

    @Test
    void no_two_commands_and_no_two_runs_share_a_key() {
        assertThat(run.key("g-1", "SUBMIT"))
                .isNotEqualTo(run.key("g-1", "ADMIT"))
                .isNotEqualTo(run.key("g-2", "SUBMIT"))
                .isNotEqualTo(new Run(new UUID(1, 2), 5).key("g-1", "SUBMIT"));
    }

    @Test
    void a_panel_depends_on_the_seed_and_the_grant_alone_and_has_three_different_people() {
        Reviewers reviewers = new Reviewers(run);

        assertThat(reviewers.panel(reviewers.chance("g-1")))
                .isEqualTo(reviewers.panel(reviewers.chance("g-1")))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }
}
