package de.kommig.backbone;

import org.jspecify.annotations.Nullable;

/** The backbone, or a part of it, cannot start or go on. The message is one sentence for the person who runs it. */
public final class BackboneException extends RuntimeException {

    public BackboneException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
