package de.kommig.feeds.guarding;

import java.net.UnknownHostException;

/** A name leads to where nothing may be sent. */
public final class AddressNotAllowed extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    AddressNotAllowed(String host, String why) {
        super(host + ": " + why);
    }
}
