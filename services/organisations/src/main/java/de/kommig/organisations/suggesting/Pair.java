package de.kommig.organisations.suggesting;

import java.util.UUID;

/** Two organisations in an order that follows from their ids, so that a pair is the same whichever is named first. */
record Pair(String first, String second) {

    static Pair of(UUID one, UUID other) {
        String a = one.toString();
        String b = other.toString();
        return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }

    @Override
    public String toString() {
        return first + "/" + second;
    }
}
