package de.kommig.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything the platform keeps, claimed by one run at a time. */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Creates the folder if it is missing, has its owner alone look inside, and claims it until {@link #close()} or the end of the process.
     *
     * @throws StartError if it cannot be written to, or another run has claimed it
     */
    static DataFolder claim(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        FileChannel channel;
        try {
            Files.createDirectories(path);
            closeToOthers(path);
            channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StartError(
                    "The data folder " + path + " cannot be written to; choose another with -Dkommig.data=<folder>.",
                    e);
        }
        if (lock(channel) == null) {
            close(channel);
            throw new StartError("The data folder " + path
                    + " is in use by another run; stop that one, or choose another with -Dkommig.data=<folder>.");
        }
        return new DataFolder(path, channel);
    }

    /** Broker and database write their files readable for everybody on the machine; behind a closed door that does no harm. */
    private static void closeToOthers(Path path) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            close(channel);
            throw new StartError("The data folder cannot be locked: " + e.getMessage(), e);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Gives the folder free. The lock file stays: deleting it would race with the next run. */
    @Override
    public void close() {
        close(channel);
    }
}
