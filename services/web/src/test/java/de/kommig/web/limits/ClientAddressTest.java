package de.kommig.web.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "::ffff:203.0.113.7, 203.0.113.7",
        "2001:db8:1:2::1, 20010db800010002",
        "2001:db8:1:2:ffff:ffff:ffff:ffff, 20010db800010002",
        "2001:db8:1:3::1, 20010db800010003",
        "fe80::1%eth0, fe80000000000000",
        "0:0:0:0:0:0:0:1, 0000000000000000",
        "a-name-that-nobody-looks-up.example, a-name-that-nobody-looks-up.example",
        "::::, unknown"
    })
    void the_network_of_one_subscriber_is_one_client(String address, String client) {
        assertThat(ClientAddress.of(address)).isEqualTo(client);
    }

    @Test
    void nobody_fills_the_memory_with_addresses() {
        assertThat(ClientAddress.of("x".repeat(10_000))).isEqualTo("unknown");
    }

    @Test
    void limits_that_would_answer_nobody_are_a_mistake() {
        assertThatThrownBy(() -> new LimitSettings.Rate(0, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
