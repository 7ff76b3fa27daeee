package de.kommig.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final String SHARED = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String PUBLIC = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=";

    @Test
    void a_port_and_a_secret_or_several_are_enough() {
        assertThat(Main.fault("8099", SHARED)).isEmpty();
        assertThat(Main.fault("8099", SHARED, PUBLIC)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "whsec_", "whsec_!!!", "whsec_YWJj", "whpk_YWJj", "whpk_%%%", ""})
    void a_secret_that_is_none_is_refused_at_the_start_and_not_shown(String secret) {
        assertThat(Main.fault("8099", SHARED, secret)).hasValueSatisfying(fault -> {
            assertThat(fault).startsWith("number 2 of the secrets is none");
            assertThat(fault.contains("!!!") || fault.contains("%%%") || fault.contains("YWJj"))
                    .isFalse();
        });
    }

    @Test
    void what_is_missing_or_no_port_is_said() {
        assertThat(Main.fault()).hasValue("a port and a secret are needed");
        assertThat(Main.fault("8099")).hasValue("a port and a secret are needed");
        assertThat(Main.fault(SHARED, "8099")).hasValue("the port has to be a number up to 65535");
        assertThat(Main.fault("65536", SHARED)).hasValue("the port has to be a number up to 65535");
    }

    @Test
    void what_comes_again_is_not_shown_as_if_it_were_new() {
        assertThat(Main.line("msg_1", "{}", 0)).isEqualTo("msg_1 {}");
        assertThat(Main.line("msg_1", "{}", 1)).isEqualTo("msg_1 (again, passed over)");
    }
}
