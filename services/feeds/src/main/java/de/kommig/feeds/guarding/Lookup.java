package de.kommig.feeds.guarding;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks the addresses of a name up. */
@FunctionalInterface
public interface Lookup {

    /**
     * All addresses of a host, at least one.
     *
     * @param host a name, or an address as text
     */
    InetAddress[] of(String host) throws UnknownHostException;
}
