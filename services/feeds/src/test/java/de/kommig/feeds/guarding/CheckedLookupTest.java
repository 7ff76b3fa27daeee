package de.kommig.feeds.guarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedLookupTest {

    private static final InetAddress PUBLIC = address("93.184.216.34");
    private static final InetAddress PRIVATE = address("192.168.1.1");
    private static final InetAddress HERE = address("127.0.0.1");

    @Test
    void what_is_public_is_handed_on() throws UnknownHostException {
        assertThat(checked(false, PUBLIC).of("example.org")).containsExactly(PUBLIC);
    }

    @Test
    void a_single_private_address_among_public_ones_is_enough_to_refuse_them_all() {
        assertThatThrownBy(() -> checked(false, PUBLIC, PRIVATE).of("example.org"))
                .isInstanceOf(AddressNotAllowed.class)
                .hasMessageContaining("private (RFC 1918)");
    }

    @Test
    void a_name_that_is_public_first_and_private_then_does_not_get_through() throws UnknownHostException {
        Deque<InetAddress> answers = new ArrayDeque<>(List.of(PUBLIC, HERE));
        Lookup rebinding = host -> new InetAddress[] {answers.remove()};
        CheckedLookup lookup = new CheckedLookup(rebinding, new AllowedAddresses(false));

        assertThat(lookup.of("rebind.example.org")).containsExactly(PUBLIC);
        assertThatThrownBy(() -> lookup.of("rebind.example.org")).isInstanceOf(AddressNotAllowed.class);
    }

    @Test
    void this_machine_is_allowed_where_that_is_wanted_and_its_neighbours_are_not() throws UnknownHostException {
        assertThat(checked(true, HERE).of("localhost")).containsExactly(HERE);
        assertThatThrownBy(() -> checked(true, PRIVATE).of("neighbour")).isInstanceOf(AddressNotAllowed.class);
        assertThatThrownBy(() -> checked(false, HERE).of("localhost")).isInstanceOf(AddressNotAllowed.class);
    }

    @Test
    void what_the_system_knows_of_a_name_is_found_and_an_unknown_one_is_unknown() throws UnknownHostException {
        try (SystemLookup system = new SystemLookup()) {
            assertThat(system.of("127.0.0.1")).containsExactly(HERE);
            assertThatThrownBy(() -> system.of("does-not-exist.invalid")).isInstanceOf(UnknownHostException.class);
        }
    }

    private static CheckedLookup checked(boolean loopback, InetAddress... answer) {
        return new CheckedLookup(host -> answer.clone(), new AllowedAddresses(loopback));
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
