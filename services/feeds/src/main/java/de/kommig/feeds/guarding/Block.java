package de.kommig.feeds.guarding;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of addresses.
 *
 * @param prefix its first address
 * @param bits how many bits all of its addresses share
 * @param name what it is, for logs
 */
record Block(byte[] prefix, int bits, String name) {

    /** @param cidr e.g. {@code 10.0.0.0/8} or {@code fc00::/7}; never a name, so nothing is looked up */
    static Block of(String cidr, String name) {
        int slash = cidr.indexOf('/');
        try {
            byte[] prefix = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
            return new Block(prefix, Integer.parseInt(cidr.substring(slash + 1)), name);
        } catch (UnknownHostException notALiteral) {
            throw new IllegalArgumentException(cidr, notALiteral);
        }
    }

    /** Whether an address, 4 or 16 bytes, is in it. */
    boolean has(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
