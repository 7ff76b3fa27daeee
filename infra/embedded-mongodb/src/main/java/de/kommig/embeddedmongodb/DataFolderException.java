package de.kommig.embeddedmongodb;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The data folder cannot be used. The message is one line meant for the person who started the program.
 */
public final class DataFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Another process, or another database in this one, has it open. */
        IN_USE("is in use by another run"),
        /** It cannot be created or written to. */
        NOT_WRITABLE("cannot be written to"),
        /** Its file is not a database, or is damaged. */
        DAMAGED("holds a database file that cannot be read");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private final Reason reason;

    public DataFolderException(Reason reason, Path folder, @Nullable Throwable cause) {
        super("The data folder " + folder.toAbsolutePath() + " " + reason.words, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
