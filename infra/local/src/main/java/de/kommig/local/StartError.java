package de.kommig.local;

import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The platform cannot start. The message is one line that tells the person who started it what to change. */
public final class StartError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartError(String message) {
        this(message, null);
    }

    public StartError(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Makes a start error of whatever went wrong, with its innermost cause's words if it is none already. */
    static StartError of(Throwable failure) {
        var cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof StartError known) {
            return known;
        }
        var innermost = cause;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        var words = innermost.getMessage() == null ? innermost.toString() : innermost.getMessage();
        return new StartError(
                "KomMig does not start: " + words.lines().findFirst().orElse(words), cause);
    }
}
