package de.kommig.feeds.guarding;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Looks addresses up and hands on only what may be connected to. Whoever connects has to use what this returns and nothing that was looked up
 * before or is looked up later: a name that is public now and private a moment later (DNS rebinding) is checked each time that it counts.
 */
public final class CheckedLookup implements Lookup {

    private final Lookup lookup;
    private final AllowedAddresses allowed;

    public CheckedLookup(Lookup lookup, AllowedAddresses allowed) {
        this.lookup = lookup;
        this.allowed = allowed;
    }

    /** @throws AddressNotAllowed when a single one of the addresses is none to send to: who mixes them has something in mind */
    @Override
    public InetAddress[] of(String host) throws UnknownHostException {
        InetAddress[] addresses = lookup.of(host);
        for (InetAddress address : addresses) {
            Optional<String> refusal = allowed.refusal(address);
            if (refusal.isPresent()) {
                throw new AddressNotAllowed(host, refusal.get());
            }
        }
        return addresses;
    }
}
