package de.kommig.testing.fuzzing;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that can be repeated: each request has dice of its own, so that its shape does not depend on what the others threw. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed, int number) {
        random = new SplittableRandom(seed ^ (number * 0x9E3779B97F4A7C15L));
    }

    /** From 0 to one less than the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
