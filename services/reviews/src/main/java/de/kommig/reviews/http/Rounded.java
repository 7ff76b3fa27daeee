package de.kommig.reviews.http;

import org.jspecify.annotations.Nullable;

/** Shares as they are answered: more than four digits say nothing. */
final class Rounded {

    private static final double DIGITS = 1e4;

    private Rounded() {}

    static double share(double share) {
        return Math.round(share * DIGITS) / DIGITS;
    }

    static @Nullable Double orNull(@Nullable Double share) {
        return share == null ? null : share(share);
    }
}
