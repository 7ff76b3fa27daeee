package de.kommig.feeds.guarding;

import java.net.InetAddress;
import java.util.Optional;

/**
 * Where may be sent to: the public internet, and this machine itself where that is wanted.
 *
 * @param loopback whether receivers on this machine are allowed, as on the local platform
 */
public record AllowedAddresses(boolean loopback) {

    /** Why nothing may be sent there; empty when it may. */
    public Optional<String> refusal(InetAddress address) {
        return loopback && address.isLoopbackAddress() ? Optional.empty() : PublicAddresses.refusal(address);
    }
}
