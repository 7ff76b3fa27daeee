package de.kommig.feeds.sending;

import java.util.UUID;

/** Sends a message to a webhook, once. */
public interface Posting {

    /**
     * Signs the message as of now and posts it. Takes at most 15 s.
     *
     * @param webhook to which one; its address and secrets are looked up
     * @return what came of it; never throws on account of the receiver
     */
    Answer post(UUID webhook, Message message);
}
