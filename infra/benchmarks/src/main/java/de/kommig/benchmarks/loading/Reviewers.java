package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.platform.Voice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A pool of reviewers, of whom chance, by the run's seed, gives three to each application. */
final class Reviewers {

    private static final int POOL = 12;

    private final Run run;

    Reviewers(Run run) {
        this.run = run;
    }

    Random chance(String grant) {
        return run.chance(grant);
    }

    List<Voice> panel(Random chance) {
        List<Voice> pool = new ArrayList<>();
        for (int i = 0; i < POOL; i++) {
            pool.add(Voice.reviewer(i));
        }
        Collections.shuffle(pool, chance);
        return List.copyOf(pool.subList(0, Bodies.REVIEWERS));
    }
}
