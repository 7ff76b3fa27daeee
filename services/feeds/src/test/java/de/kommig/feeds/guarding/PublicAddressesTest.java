package de.kommig.feeds.guarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "168.63.129.15",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.0.3.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "198.51.99.255",
                "198.51.101.0",
                "203.0.112.255",
                "203.0.114.0",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2a00:1450:4001::1",
                "2606:4700::1111",
                "2620:4f:8000::1",
                "2003::1",
                "2002:0808:0808::1",
                "64:ff9b::8.8.8.8"
            })
    void what_is_on_the_public_internet_may_be_sent_to(String address) throws UnknownHostException {
        assertThat(PublicAddresses.refusal(InetAddress.getByName(address))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, this network",
        "0.255.255.255, this network",
        "10.0.0.0, private",
        "10.255.255.255, private",
        "100.64.0.0, carrier-grade",
        "100.100.100.200, carrier-grade",
        "100.127.255.255, carrier-grade",
        "127.0.0.1, loopback",
        "127.255.255.255, loopback",
        "168.63.129.16, metadata",
        "169.254.0.0, link-local",
        "169.254.169.254, link-local",
        "169.254.255.255, link-local",
        "172.16.0.0, private",
        "172.31.255.255, private",
        "192.0.0.0, protocol",
        "192.0.0.192, protocol",
        "192.0.2.1, documentation",
        "192.88.99.1, 6to4",
        "192.168.0.0, private",
        "192.168.255.255, private",
        "198.18.0.0, benchmarking",
        "198.19.255.255, benchmarking",
        "198.51.100.1, documentation",
        "203.0.113.255, documentation",
        "224.0.0.1, multicast",
        "239.255.255.255, multicast",
        "240.0.0.0, reserved",
        "255.255.255.255, reserved",
        "::, no global",
        "::1, no global",
        "::8.8.8.8, no global",
        "100::1, no global",
        "fc00::1, no global",
        "fd00:ec2::254, no global",
        "fdff::1, no global",
        "fe80::1, no global",
        "febf::1, no global",
        "fec0::1, no global",
        "ff02::1, no global",
        "5f00::1, no global",
        "4000::1, no global",
        "1fff:ffff::1, no global",
        "64:ff9b:1::8.8.8.8, no global",
        "2001::1, Teredo",
        "2001:10::1, protocol",
        "2001:20::1, protocol",
        "2001:db8::1, documentation",
        "3fff::1, documentation"
    })
    void what_is_not_is_refused(String address, String why) throws UnknownHostException {
        assertThat(PublicAddresses.refusal(InetAddress.getByName(address)))
                .hasValueSatisfying(reason -> assertThat(reason).contains(why));
    }

    @ParameterizedTest
    @CsvSource({
        "::ffff:10.0.0.1, private", "::ffff:127.0.0.1, loopback", "::ffff:169.254.169.254, link-local",
        "2002:0a00:0001::, private", "2002:7f00:0001::1, loopback", "2002:a9fe:a9fe::1, link-local",
        "64:ff9b::10.0.0.1, private", "64:ff9b::169.254.169.254, link-local", "64:ff9b::127.0.0.1, loopback"
    })
    void an_address_of_IPv6_that_stands_for_one_of_IPv4_is_what_that_one_is(String address, String why)
            throws UnknownHostException {
        assertThat(PublicAddresses.refusal(InetAddress.getByName(address)))
                .hasValueSatisfying(reason -> assertThat(reason).contains(why));
    }

    @Test
    void what_Java_knows_to_be_special_is_refused_whatever_it_is() throws UnknownHostException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
            random.nextBytes(bytes);
            InetAddress address = InetAddress.getByAddress(bytes);
            boolean special = address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || address.isLinkLocalAddress()
                    || address.isSiteLocalAddress()
                    || address.isMulticastAddress();
            if (special) {
                assertThat(PublicAddresses.refusal(address))
                        .as("%s, seed %d", address, seed)
                        .isPresent();
            }
        }
    }
}
