package de.kommig.feeds.delivering;

import java.time.Instant;
import java.util.UUID;

/** Entries that wait, for tests of rules: cases are letters, numbers are numbers. */
final class Entries {

    static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private Entries() {}

    static UUID application(char of) {
        return new UUID(0, of);
    }

    /** The entry with this number, of this case, never tried. */
    static Waiting fresh(long sequence, char of) {
        return new Waiting(
                sequence, "application-" + of + "/" + sequence, "de.kommig.test.v1", application(of), 0, NOON, null);
    }

    /** The same after some attempts have failed, the first of them at noon. */
    static Waiting failed(long sequence, char of, int attempts, Instant due) {
        Waiting fresh = fresh(sequence, of);
        return new Waiting(sequence, fresh.event(), fresh.type(), fresh.application(), attempts, due, NOON);
    }
}
