package de.kommig.web.limits;

import jakarta.servlet.ServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Whom an address stands for. With IPv6 one subscriber has a whole /64 of them (RFC 6177) and would never run out of buckets. */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;
    /** Nothing but a literal: a name, which a forwarding proxy could pass on, must not be looked up. */
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private static final int LONGEST = 45;
    private static final String UNKNOWN = "unknown";

    private ClientAddress() {}

    /** The client that this request comes from. */
    static String of(ServletRequest request) {
        return of(String.valueOf(request.getRemoteAddr()));
    }

    static String of(String address) {
        // Without the zone, which is about our side of the line.
        String literal = address.replaceFirst("%.*", "");
        if (literal.length() > LONGEST) {
            return UNKNOWN;
        }
        return IPV6.matcher(literal).matches() ? network(literal) : literal;
    }

    private static String network(String literal) {
        try {
            // An IPv4 address in IPv6 spelling comes back as what it is.
            InetAddress address = InetAddress.getByName(literal);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES)
                    : address.getHostAddress();
        } catch (UnknownHostException garbled) {
            return UNKNOWN;
        }
    }
}
