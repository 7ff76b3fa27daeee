package de.kommig.embeddedmongodb.changes;

import de.bwaldvogel.mongo.bson.Document;
import de.kommig.embeddedmongodb.bson.BsonBytes;
import de.kommig.embeddedmongodb.store.ByteMap;
import de.kommig.embeddedmongodb.store.CommitListener;
import de.kommig.embeddedmongodb.store.KeyRange;
import de.kommig.embeddedmongodb.store.Storage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Every change in the order it was made, in the same file and the same commit as the data. Appending belongs inside a write; a change
 * becomes visible to readers only when it is durable.
 *
 * <p>An entry's key is its cluster time, its value how many bytes have ever been logged up to and with it, and the event.
 */
public final class ChangeLog implements CommitListener {

    private static final String FLOOR = "floor";

    private final ByteMap log;
    private final ByteMap places;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition published = lock.newCondition();
    private long last;
    private volatile long bytesLogged;
    private volatile long visible;
    private volatile long floor;

    /** Opens the log, or begins it; inside a write. */
    public ChangeLog(Storage storage, Clock clock) {
        this.log = storage.map("changes");
        this.places = storage.map("places");
        this.clock = clock;
        byte @Nullable [] storedFloor = places.get(FLOOR.getBytes(StandardCharsets.US_ASCII));
        if (storedFloor == null) {
            last = nextTime(0);
            moveFloor(last - 1);
        } else {
            floor = ByteBuffer.wrap(storedFloor).getLong();
            last = floor + 1;
        }
        byte @Nullable [] lastKey = log.lastKey();
        if (lastKey != null) {
            last = time(lastKey);
            byte @Nullable [] value = log.get(lastKey);
            bytesLogged = value == null ? 0 : ByteBuffer.wrap(value).getLong();
        }
        visible = last;
    }

    /** Adds an event and returns its time; inside a write. */
    public long append(Document event) {
        byte[] bson = BsonBytes.of(event);
        last = nextTime(last);
        bytesLogged = bytesLogged + bson.length;
        byte[] value = ByteBuffer.allocate(Long.BYTES + bson.length)
                .putLong(bytesLogged)
                .put(bson)
                .array();
        log.put(key(last), value);
        return last;
    }

    /** Takes out an event that a later one has made useless, if it is still there; inside a write. */
    void forget(long time) {
        log.remove(key(time));
    }

    /** The cluster time up to which changes may be read. */
    public long visible() {
        return visible;
    }

    /** The cluster time up to which changes have been pruned. */
    public long floor() {
        return floor;
    }

    /** The changes after one time up to and with another, oldest first, at most so many. */
    public List<LoggedChange> read(long after, long upTo, int max) {
        return log.slice(new KeyRange(key(after + 1), key(upTo + 1)), null, false, max).stream()
                .map(entry -> new LoggedChange(time(entry.key()), BsonBytes.read(entry.value(), Long.BYTES)))
                .toList();
    }

    /** Waits until something later than the time is visible, or the nanoseconds are over; returns what is left of them. */
    public long awaitLaterThan(long time, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (visible <= time && left > 0) {
                left = published.awaitNanos(left);
            }
            return left;
        } finally {
            lock.unlock();
        }
    }

    /** Wakes all who wait, so that they can see whether they still should. */
    void wakeAll() {
        lock.lock();
        try {
            published.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether the oldest event is due; without a write, so that an idle database stays idle. */
    boolean needsPruning(long olderThanEpochSecond, long maxBytes) {
        return log.slice(KeyRange.all(), null, false, 1).stream()
                .anyMatch(oldest -> isDue(oldest, olderThanEpochSecond, maxBytes));
    }

    /** Forgets the oldest events while they are older than the time or the log is larger; returns how many; inside a write. */
    int prune(long olderThanEpochSecond, long maxBytes, int most) {
        int pruned = 0;
        for (ByteMap.Entry entry : log.slice(KeyRange.all(), null, false, most)) {
            if (!isDue(entry, olderThanEpochSecond, maxBytes)) {
                break;
            }
            moveFloor(time(entry.key()));
            log.remove(entry.key());
            pruned++;
        }
        return pruned;
    }

    @Override
    public long beforeCommit() {
        return last;
    }

    @Override
    public void afterCommit(long mark) {
        lock.lock();
        try {
            if (mark > visible) {
                visible = mark;
                published.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** How many events are kept. */
    public long size() {
        return log.size();
    }

    private boolean isDue(ByteMap.Entry entry, long olderThanEpochSecond, long maxBytes) {
        long time = time(entry.key());
        long bytes = bytesLogged - ByteBuffer.wrap(entry.value()).getLong() + entry.value().length;
        boolean tooOld = (time >>> Integer.SIZE) < olderThanEpochSecond;
        // The newest stays: a stream that starts at the current time must find its place.
        return time < visible && (tooOld || bytes > maxBytes);
    }

    private void moveFloor(long time) {
        floor = time;
        places.put(
                FLOOR.getBytes(StandardCharsets.US_ASCII),
                ByteBuffer.allocate(Long.BYTES).putLong(time).array());
    }

    private long nextTime(long previous) {
        long now = TimeUnit.MILLISECONDS.toSeconds(clock.millis()) << Integer.SIZE | 1;
        return Math.max(previous + 1, now);
    }

    private static byte[] key(long time) {
        return ByteBuffer.allocate(Long.BYTES).putLong(time).array();
    }

    private static long time(byte[] key) {
        return ByteBuffer.wrap(key).getLong();
    }
}
