package de.kommig.applications.committing;

import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Who wants the same thing at once waits in turn instead of trying again and again. That two instances do not both get it is held by
 * the event store; this only keeps the many threads of one instance from wearing each other out there.
 */
final class Queues {

    private static final int DESKS = 64;

    private final ReentrantLock[] desks =
            IntStream.range(0, DESKS).mapToObj(i -> new ReentrantLock(true)).toArray(ReentrantLock[]::new);

    <T> T inTurn(UUID thing, Supplier<T> action) {
        ReentrantLock desk = desks[Math.floorMod(thing.hashCode(), DESKS)];
        desk.lock();
        try {
            return action.get();
        } finally {
            desk.unlock();
        }
    }
}
