package de.kommig.benchmarks.grants;

import org.jspecify.annotations.Nullable;

/** A file that as a whole is no list of grants: absent, no JSON, cut off, or of another shape. */
public final class UnreadableGrants extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableGrants(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
