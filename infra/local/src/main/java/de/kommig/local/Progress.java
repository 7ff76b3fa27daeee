package de.kommig.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person who waits what has been started, and when. */
interface Progress {

    /** A part of the platform is ready, so long after it was begun. */
    void ready(String part, Duration after);

    static Progress silent() {
        return (part, after) -> {};
    }

    static Progress to(PrintStream out) {
        return (part, after) -> out.printf(Locale.ROOT, "  %5.1f s  %s%n", after.toMillis() / 1000.0, part);
    }
}
