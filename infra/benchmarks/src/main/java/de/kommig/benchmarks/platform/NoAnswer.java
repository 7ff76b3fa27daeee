package de.kommig.benchmarks.platform;

/** The platform stayed unreachable, or kept failing, for longer than the loader is patient: whether the request took effect is open. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoAnswer(String message, Throwable cause) {
        super(message, cause);
    }
}
