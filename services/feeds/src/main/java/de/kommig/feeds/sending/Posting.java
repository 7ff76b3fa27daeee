package de.kommig.feeds.sending;

import java.util.Optional;
import java.util.UUID;

/** Sends a message to a webhook, once. */
public interface Posting {

    /**
     * Signs the message as of now and posts it, whether the webhook sends its feed or not: for trying it. Takes at most 15 s.
     *
     * @param webhook to which one; its address and secrets are looked up
     * @return what came of it; never throws on account of the receiver
     */
    Answer post(UUID webhook, Message message);

    /**
     * The same for what is in the feed. Address and condition are read at once, so nothing goes to an address that has not been confirmed.
     *
     * @return empty when nothing was sent, since the webhook is not to be sent its feed as it is now
     */
    Optional<Answer> deliver(UUID webhook, Message message);
}
