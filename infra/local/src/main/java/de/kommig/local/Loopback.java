package de.kommig.local;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The only kind of address the platform listens on: its demo passwords are public. */
final class Loopback {

    /** The address that everything listens on. */
    static final String ADDRESS = "127.0.0.1";

    private Loopback() {}

    /** The address that everything listens on. */
    static InetAddress address() {
        try {
            return InetAddress.getByName(ADDRESS);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Refuses a wish to listen elsewhere, which would otherwise be passed over in silence.
     *
     * @throws StartError if the address is not a loopback address
     */
    static void require(String wished) {
        try {
            if (InetAddress.getByName(wished).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new StartError("The address " + wished + " is unknown.", e);
        }
        throw new StartError("The local platform has public demo passwords: it listens on " + ADDRESS + " only, not on "
                + wished + ".");
    }
}
