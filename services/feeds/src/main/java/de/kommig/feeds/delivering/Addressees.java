package de.kommig.feeds.delivering;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the dispatcher asks and tells of webhooks. */
public interface Addressees {

    /** Those to which something is to be sent now. */
    List<Addressee> open();

    /** Which of these are no more: nothing of them need be kept. */
    Set<UUID> removedOf(Set<UUID> webhooks);

    /**
     * Whether it still is what it was: running, with the same types. Reads what has happened, not what views have learnt: what came into the feed
     * before this is asked came before anything that this does not know of.
     */
    boolean isCurrent(Addressee webhook);

    /**
     * Nothing is sent any more until its owners want it again. Does nothing when it is so already.
     *
     * @param gone whether the receiver has answered 410; otherwise all attempts of a delivery have failed and nothing else has arrived since its first
     * @return whether it is so now; not when it has another address meanwhile, of which this says nothing
     */
    boolean stopped(Addressee webhook, boolean gone);

    /** An entry could not be delivered, while others were. Once for the same entry and number of attempts, however often it is said. */
    void givenUp(Addressee webhook, long sequence, String event, int attempts);
}
