package de.kommig.embeddedmongodb.store;

import org.h2.mvstore.MVStore;

/**
 * Keeps the file to a small multiple of what the data needs, while the database runs.
 *
 * <p>Each commit writes a new chunk and leaves holes in older ones. Short steps write the emptiest chunks anew, so that their space is used
 * again and the file's end is cut off when it is free. Chunks are never moved in place: MVStore 2.4 does that in a way that a crash in the
 * middle could damage the file (h2database issue 4086). A file that has stayed large is rewritten when it is opened: {@link Rewriting}.
 */
public final class Compaction {

    private static final long SMALL_FILE = 16L << 20;
    private static final int BUSY_FILL_PERCENT = 50;
    private static final int QUIET_FILL_PERCENT = 70;
    private static final int STEP_BYTES = 4 << 20;

    private final Storage storage;
    private long writesSeen;

    public Compaction(Storage storage) {
        this.storage = storage;
    }

    /** One step; to be called about every second. Writers wait meanwhile, typically for less than a tenth of a second. */
    public void step() {
        long writes = storage.commits().writes();
        int target = writes == writesSeen ? QUIET_FILL_PERCENT : BUSY_FILL_PERCENT;
        writesSeen = writes;
        MVStore store = storage.store();
        if (storage.fileSize() > SMALL_FILE && store.getFileStore().getChunksFillRate() < target) {
            storage.commits().exclusively(() -> store.compact(target, STEP_BYTES));
        }
    }
}
