package de.kommig.benchmarks.platform;

import org.jspecify.annotations.Nullable;

/** No running platform where one was looked for, or it does not say enough about itself. */
public final class PlatformUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PlatformUnknown(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
