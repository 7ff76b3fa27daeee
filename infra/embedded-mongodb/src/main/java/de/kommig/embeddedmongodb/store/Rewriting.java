package de.kommig.embeddedmongodb.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Copies what lives in a database file that is wasteful, or holds what must be gone, into a new one that then takes its place, while nothing else
 * has it open. A crash on the way
 * leaves the old file as it was.
 */
final class Rewriting {

    /** The name of a map that is there when it has been asked for; it is not copied. */
    static final String ASKED = "rewriting";

    private static final long SMALL_FILE = 64L << 20;
    private static final int WASTEFUL_LIVE_PERCENT = 40;

    private Rewriting() {}

    static boolean isDue(MVStore store) {
        return store.hasMap(ASKED) || isWorthwhile(store);
    }

    private static boolean isWorthwhile(MVStore store) {
        int livePercent = store.getFillRate() * store.getFileStore().getChunksFillRate() / 100;
        return store.getFileStore().size() > SMALL_FILE && livePercent < WASTEFUL_LIVE_PERCENT;
    }

    static void rewrite(Path file) {
        Path next = file.resolveSibling(file.getFileName() + ".rewritten");
        try {
            // Left by a crash: never complete.
            Files.deleteIfExists(next);
            try (MVStore source = new MVStore.Builder()
                            .fileName(file.toString())
                            .readOnly()
                            .open();
                    MVStore target =
                            new MVStore.Builder().fileName(next.toString()).open()) {
                source.getMapNames().stream()
                        .filter(name -> !name.equals(ASKED))
                        .forEach(name -> copy(source.openMap(name, Storage.builder()), target, name));
                target.commit();
                target.sync();
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(MVMap<byte[], byte[]> from, MVStore target, String name) {
        MVMap<byte[], byte[]> to = target.openMap(name, Storage.builder());
        for (Cursor<byte[], byte[]> cursor = from.cursor(null); cursor.hasNext(); ) {
            to.put(cursor.next(), cursor.getValue());
        }
    }
}
