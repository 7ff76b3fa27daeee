package de.kommig.receiver;

import java.time.Duration;

/** How a receiver answers a message. */
public sealed interface Reply {

    /** It has taken it. */
    Reply TAKEN = new Status(204, "");

    /** An answer with this status; anything but 2xx means that it has not been taken. */
    record Status(int status, String body) implements Reply {}

    /** The same after a while. */
    record Late(Duration after, int status) implements Reply {}

    /** No answer: the connection ends. */
    record Broken() implements Reply {}

    /**
     * An answer with a header, e.g. {@code Retry-After} or {@code Location}.
     *
     * @param header its name
     */
    record WithHeader(int status, String header, String value) implements Reply {}
}
