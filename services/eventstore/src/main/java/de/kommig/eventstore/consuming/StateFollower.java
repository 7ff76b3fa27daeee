package de.kommig.eventstore.consuming;

import org.jspecify.annotations.Nullable;

/**
 * Keeps up with what is as it is now, as a compacted topic tells it: the latest state of each thing under its key, a tombstone once it has been
 * erased. A bean of this type gets a consumer group of its own, {@code <service>.<name>}. States carry no versions and are no
 * {@linkplain Subscription events}: what is skipped between two of them is of no concern, and the same may come again.
 */
public interface StateFollower {

    /** Unique in its service, kebab-case, e.g. {@code people}. */
    String name();

    /** The topic, e.g. {@code kommig.people}. */
    String topic();

    /**
     * Takes over a state; idempotent. An exception leads to another try, a second later and for as long as it takes: an erasure must not be
     * passed over. So what makes no sense is for the follower to leave aside.
     *
     * @param key as it stands on the topic
     * @param state as it was published, usually JSON; {@code null} when there is nothing any more
     */
    void follow(String key, @Nullable String state);
}
