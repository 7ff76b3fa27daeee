package de.kommig.embeddedmongodb.store;

import org.h2.mvstore.MVStore;

/**
 * Keeps the file from growing beyond what the data needs, while the database runs.
 *
 * <p>Each commit writes a new chunk and leaves holes in older ones. While there is traffic, a short step rewrites the emptiest chunks so that
 * their space is used again; when there is none, chunks are moved together and the file is cut.
 */
public final class Compaction {

    private static final long SMALL_FILE = 16L << 20;
    private static final int BUSY_FILL_PERCENT = 50;
    private static final int IDLE_FILL_PERCENT = 80;
    private static final int BUSY_WRITE_BYTES = 4 << 20;
    private static final int IDLE_MILLIS = 100;

    private final Storage storage;
    private long writesSeen;
    private long settledSize;

    public Compaction(Storage storage) {
        this.storage = storage;
    }

    /** One step; to be called about every second. Writers wait meanwhile, typically for less than a tenth of a second. */
    public void step() {
        long size = storage.fileSize();
        long writes = storage.commits().writes();
        boolean idle = writes == writesSeen;
        writesSeen = writes;
        if (size < SMALL_FILE || idle && size == settledSize) {
            return;
        }
        if (idle) {
            storage.commits().exclusively(this::shrink);
            settledSize = storage.fileSize() == size ? size : 0;
        } else if (storage.store().getFileStore().getChunksFillRate() < BUSY_FILL_PERCENT) {
            storage.commits().exclusively(() -> storage.store().compact(BUSY_FILL_PERCENT, BUSY_WRITE_BYTES));
        }
    }

    private void shrink() {
        MVStore store = storage.store();
        if (store.getFileStore().getChunksFillRate() < IDLE_FILL_PERCENT || store.getFillRate() < IDLE_FILL_PERCENT) {
            store.compactFile(IDLE_MILLIS);
        }
    }
}
