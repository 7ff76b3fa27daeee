package de.kommig.eventstore.consuming;

import java.util.UUID;
import org.bson.Document;

/**
 * Keeps up with what is as it is now, as a compacted topic tells it: the latest state of each thing under its id, a tombstone once it has been
 * erased. A bean of this type gets a consumer group of its own, {@code <service>.<name>}. States carry no versions and are no
 * {@linkplain Subscription events}: what is skipped between two of them is of no concern, and the same may come again.
 *
 * <p>What makes no sense, because its key is no id or its state cannot be {@linkplain #read read}, is left aside and logged. An exception from {@link #take} or
 * {@link #erase} leads to another try, a second later and for as long as it takes: an erasure must not be passed over.
 *
 * @param <S> what counts here of a state
 */
public interface StateFollower<S> {

    /** Unique in its service, kebab-case, e.g. {@code people}. */
    String name();

    /** The topic, e.g. {@code kommig.people}. */
    String topic();

    /**
     * What counts here.
     *
     * @param state as it was published
     * @throws RuntimeException when it makes no sense
     */
    S read(Document state);

    /** Takes over a state; idempotent. */
    void take(UUID id, S state);

    /** There is nothing any more; idempotent. */
    void erase(UUID id);
}
