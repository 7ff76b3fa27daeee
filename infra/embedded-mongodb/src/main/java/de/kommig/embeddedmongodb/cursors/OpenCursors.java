package de.kommig.embeddedmongodb.cursors;

import de.bwaldvogel.mongo.exception.CursorNotFoundException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The cursors clients hold. Ids are random: after a restart, an old id finds no cursor instead of another's.
 */
public final class OpenCursors {

    private static final Duration IDLE_LIMIT = Duration.ofMinutes(30);

    private final Map<Long, Held> cursors = new ConcurrentHashMap<>();
    private final SecureRandom ids = new SecureRandom();

    private static final class Held {
        private final ServerCursor cursor;
        private volatile long lastUsed = System.nanoTime();

        private Held(ServerCursor cursor) {
            this.cursor = cursor;
        }
    }

    /** Keeps a cursor and returns its id, never 0. */
    public long open(ServerCursor cursor) {
        long id;
        do {
            id = ids.nextLong(1, Long.MAX_VALUE);
        } while (cursors.putIfAbsent(id, new Held(cursor)) != null);
        return id;
    }

    /**
     * The cursor with this id.
     *
     * @throws CursorNotFoundException (code 43)
     */
    public ServerCursor get(long id) {
        Held held = cursors.get(id);
        if (held == null) {
            throw new CursorNotFoundException(id);
        }
        held.lastUsed = System.nanoTime();
        return held.cursor;
    }

    /** Closes and forgets a cursor; false when there is none with this id. */
    public boolean close(long id) {
        @Nullable Held held = cursors.remove(id);
        if (held == null) {
            return false;
        }
        held.cursor.close();
        return true;
    }

    /** Closes the cursors nobody has used for half an hour. */
    public void closeIdle() {
        long now = System.nanoTime();
        cursors.forEach((id, held) -> {
            if (now - held.lastUsed > IDLE_LIMIT.toNanos()) {
                close(id);
            }
        });
    }

    public void closeAll() {
        cursors.keySet().forEach(this::close);
    }
}
