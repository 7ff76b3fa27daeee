package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void nothing_listens_where_something_else_does() {
        for (var ports : List.of(Ports.standard(), Ports.from(20_000), Ports.random())) {
            var all = new ArrayList<>(ports.services().values());
            all.addAll(List.of(ports.platform(), ports.kafka(), ports.mongodb(), ports.portal(), ports.mail()));

            assertThat(all).hasSize(11).doesNotHaveDuplicates();
        }
    }

    @Test
    void ports_that_follow_one_another_leave_none_out() {
        var ports = Ports.from(20_000);

        assertThat(ports.platform()).isEqualTo(20_000);
        assertThat(ports.mail()).isEqualTo(20_010);
    }

    @Test
    void the_port_of_the_mail_server_must_be_free_like_all_others() throws Exception {
        var ports = Ports.random();
        try (var taken = new ServerSocket(ports.mail(), 1, InetAddress.getByName(Loopback.ADDRESS))) {
            assertThatThrownBy(() -> ports.requireFree(true))
                    .isInstanceOf(StartError.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + ", meant for the mail server, is taken");
        }
    }
}
