package de.kommig.reviews.matching;

/**
 * What later goals must not undo.
 *
 * @param worst least sum of points of an application; {@link Long#MIN_VALUE} while none is asked for
 * @param kept least number of preferred pairs that stay
 */
record Floors(long worst, int kept) {

    static Floors keeping(int pairs) {
        return new Floors(Long.MIN_VALUE, pairs);
    }

    Floors worst(long points) {
        return new Floors(points, kept);
    }

    boolean askForWorst() {
        return worst != Long.MIN_VALUE;
    }
}
