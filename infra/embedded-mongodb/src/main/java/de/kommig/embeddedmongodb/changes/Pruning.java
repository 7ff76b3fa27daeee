package de.kommig.embeddedmongodb.changes;

import de.kommig.embeddedmongodb.store.GroupCommit;
import java.time.Clock;
import java.time.Duration;

/**
 * Keeps the change log to an age and a size, in steps short enough that writers hardly wait.
 */
public final class Pruning {

    private static final int STEP = 2_000;

    private final ChangeLog log;
    private final GroupCommit commits;
    private final Clock clock;
    private final Duration age;
    private final long maxBytes;

    public Pruning(ChangeLog log, GroupCommit commits, Clock clock, Duration age, long maxBytes) {
        this.log = log;
        this.commits = commits;
        this.clock = clock;
        this.age = age;
        this.maxBytes = maxBytes;
    }

    /** Prunes all there is to prune now. */
    public void run() {
        long olderThan = clock.instant().minus(age).getEpochSecond();
        int pruned;
        do {
            if (!log.needsPruning(olderThan, maxBytes)) {
                return;
            }
            pruned = commits.write(() -> log.prune(olderThan, maxBytes, STEP));
        } while (pruned == STEP);
    }
}
