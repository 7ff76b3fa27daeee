package de.kommig.web.problems;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where something went wrong and of what kind it was, without the messages: those of libraries quote what callers have sent, e.g. the value
 * that could not be converted or the document that could not be written.
 */
final class Trace extends Exception {

    private static final long serialVersionUID = 1L;

    private Trace(Throwable thrown, @Nullable Trace cause) {
        super(thrown.getClass().getName(), cause);
        setStackTrace(thrown.getStackTrace());
    }

    static Trace of(Throwable thrown) {
        return of(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Trace of(Throwable thrown, Set<Throwable> seen) {
        seen.add(thrown);
        Throwable cause = thrown.getCause();
        return new Trace(thrown, cause == null || seen.contains(cause) ? null : of(cause, seen));
    }

    /** The frames are those of the original. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
