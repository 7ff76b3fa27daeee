package de.kommig.receiver;

/** Decides how messages are answered, before they are taken. */
@FunctionalInterface
public interface Behaviour {

    /** Takes everything. */
    Behaviour TAKES_ALL = (id, body) -> Reply.TAKEN;

    /**
     * How this message is answered. Only what is answered with 2xx is taken.
     *
     * @param id {@code webhook-id}
     * @param body as it came, verified
     */
    Reply to(String id, String body);
}
