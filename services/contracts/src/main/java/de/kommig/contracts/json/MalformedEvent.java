package de.kommig.contracts.json;

import org.jspecify.annotations.Nullable;

/** A text that claims to be an event and is none. */
public final class MalformedEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
