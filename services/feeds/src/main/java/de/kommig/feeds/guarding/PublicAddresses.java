package de.kommig.feeds.guarding;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which addresses are on the public internet, after the registries of special-purpose addresses (RFC 6890, as IANA keeps them) and of IPv6's address
 * space. Of IPv6 only what is handed out to the public internet at all counts (2000::/3), so that what is not in the list is refused, too.
 * Addresses of IPv6 that stand for one of IPv4 are what that one is.
 */
public final class PublicAddresses {

    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of("0.0.0.0/8", "this network (RFC 791)"),
            Block.of("10.0.0.0/8", "private (RFC 1918)"),
            Block.of("100.64.0.0/10", "carrier-grade NAT (RFC 6598)"),
            Block.of("127.0.0.0/8", "loopback (RFC 1122)"),
            Block.of("169.254.0.0/16", "link-local (RFC 3927), metadata of clouds"),
            Block.of("168.63.129.16/32", "metadata of a cloud (Azure)"),
            Block.of("172.16.0.0/12", "private (RFC 1918)"),
            Block.of("192.0.0.0/24", "protocol assignments (RFC 6890)"),
            Block.of("192.0.2.0/24", "documentation (RFC 5737)"),
            Block.of("192.88.99.0/24", "6to4 relay (RFC 7526)"),
            Block.of("192.168.0.0/16", "private (RFC 1918)"),
            Block.of("198.18.0.0/15", "benchmarking (RFC 2544)"),
            Block.of("198.51.100.0/24", "documentation (RFC 5737)"),
            Block.of("203.0.113.0/24", "documentation (RFC 5737)"),
            Block.of("224.0.0.0/4", "multicast (RFC 5771)"),
            Block.of("240.0.0.0/4", "reserved (RFC 1112), broadcast"),
            Block.of("2001::/23", "protocol assignments (RFC 2928), Teredo"),
            Block.of("2001:db8::/32", "documentation (RFC 3849)"),
            Block.of("3fff::/20", "documentation (RFC 9637)"));

    private static final Block GLOBAL_UNICAST = Block.of("2000::/3", "global unicast (RFC 4291)");
    private static final Block TO_IPV4 = Block.of("2002::/16", "6to4 (RFC 3056)");
    private static final Block NAT64 = Block.of("64:ff9b::/96", "NAT64 (RFC 6052)");

    private PublicAddresses() {}

    /** Why an address is not on the public internet; empty when it is. */
    public static Optional<String> refusal(InetAddress address) {
        return refusal(address.getAddress());
    }

    private static Optional<String> refusal(byte[] address) {
        if (NAT64.has(address)) {
            return refusal(Arrays.copyOfRange(address, 12, 16));
        }
        if (TO_IPV4.has(address)) {
            return refusal(Arrays.copyOfRange(address, 2, 6));
        }
        Optional<String> listed = NOT_PUBLIC.stream()
                .filter(block -> block.has(address))
                .map(Block::name)
                .findFirst();
        if (listed.isPresent() || address.length == 4 || GLOBAL_UNICAST.has(address)) {
            return listed;
        }
        return Optional.of("no global unicast (RFC 4291)");
    }
}
