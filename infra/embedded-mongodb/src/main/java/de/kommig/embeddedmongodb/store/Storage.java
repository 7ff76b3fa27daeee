package de.kommig.embeddedmongodb.store;

import de.kommig.embeddedmongodb.DataFolderException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;

/**
 * The database file of one data folder. Maps may be created, renamed and removed only inside {@link GroupCommit#write}.
 */
public final class Storage implements AutoCloseable {

    private static final int CACHE_MEGABYTES = 32;
    /** A commit rewrites every page that has changed and all above it, and most change little: small pages make small commits. */
    private static final int PAGE_BYTES = 4 << 10;

    private final FolderLock lock;
    private final MVStore store;
    private final GroupCommit commits;
    private final Map<String, ByteMap> maps = new ConcurrentHashMap<>();

    private Storage(FolderLock lock, MVStore store, boolean sync) {
        this.lock = lock;
        this.store = store;
        this.commits = new GroupCommit(store::commit, sync ? store::sync : () -> {});
        // Readers register the version they use, so space that no version needs may be reused at once.
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        // Compaction moves pages of open maps only.
        store.getMapNames().forEach(this::map);
    }

    /**
     * Opens or creates the database file in the folder.
     *
     * @param sync whether a commit waits for the disk, not only for the operating system
     * @throws DataFolderException when the folder is in use, not writable or damaged
     */
    public static Storage open(Path folder, boolean sync) {
        FolderLock lock = FolderLock.acquire(folder);
        try {
            Path file = folder.resolve("database.mv");
            MVStore store = open(file);
            if (Rewriting.isDue(store)) {
                store.close();
                Rewriting.rewrite(file);
                store = open(file);
            }
            return new Storage(lock, store, sync);
        } catch (MVStoreException e) {
            lock.close();
            throw new DataFolderException(DataFolderException.Reason.DAMAGED, folder, e);
        } catch (UncheckedIOException e) {
            lock.close();
            throw new DataFolderException(DataFolderException.Reason.NOT_WRITABLE, folder, e);
        }
    }

    public GroupCommit commits() {
        return commits;
    }

    /** Opens or creates a map. */
    public ByteMap map(String name) {
        return maps.computeIfAbsent(name, key -> new ByteMap(store, store.openMap(key, builder())));
    }

    public boolean hasMap(String name) {
        return store.hasMap(name);
    }

    public void removeMap(String name) {
        ByteMap map = maps.remove(name);
        if (map != null) {
            store.removeMap(map.map());
        }
    }

    public void renameMap(String name, String newName) {
        ByteMap map = maps.remove(name);
        if (map != null) {
            store.renameMap(map.map(), newName);
            maps.put(newName, map);
        }
    }

    /** The names of the maps that start with the prefix. */
    public List<String> mapNames(String prefix) {
        return maps.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
    }

    /**
     * Has the file written anew when it is next opened; inside a write. What has been removed is then not even left in places of the file
     * that nothing uses.
     */
    public void rewriteWhenOpened() {
        map(Rewriting.ASKED).put(new byte[1], new byte[1]);
    }

    /** The size of the file in bytes. */
    public long fileSize() {
        return store.getFileStore().size();
    }

    MVStore store() {
        return store;
    }

    /** Writes what is left and closes the file. */
    @Override
    public void close() {
        try {
            commits.exclusively(store::close);
        } finally {
            lock.close();
        }
    }

    private static MVStore open(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES)
                .open();
    }

    static MVMap.Builder<byte[], byte[]> builder() {
        return new MVMap.Builder<byte[], byte[]>()
                .keyType(ByteArrayDataType.INSTANCE)
                .valueType(ByteArrayDataType.INSTANCE);
    }
}
