package de.kommig.backbone;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decides when a failed connector is restarted: after 1 s, then 2, 4, … 60 s while it goes on failing. A task that
 * meets the same bad document again runs for a moment before it fails again, so a connector counts as recovered only
 * once it has been steady.
 */
final class Recovery {

    static final Duration FIRST_DELAY = Duration.ofSeconds(1);
    static final Duration LONGEST_DELAY = Duration.ofSeconds(60);
    static final Duration STEADY = Duration.ofSeconds(10);

    private Duration delay = FIRST_DELAY;
    private @Nullable Instant due;
    private @Nullable Instant restarted;
    private int restarts;

    /** Takes in the state at one moment and answers whether a restart is due now. */
    boolean restartIsDue(boolean failed, Instant now) {
        if (!failed) {
            due = null;
            forgetIfSteady(now);
            return false;
        }
        if (due == null) {
            due = now.plus(delay);
        }
        if (now.isBefore(due)) {
            return false;
        }
        due = null;
        restarted = now;
        restarts++;
        delay = delay.multipliedBy(2).compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay.multipliedBy(2);
        return true;
    }

    private void forgetIfSteady(Instant now) {
        if (restarted != null && !now.isBefore(restarted.plus(STEADY))) {
            restarted = null;
            delay = FIRST_DELAY;
        }
    }

    /** Neither waiting for a restart nor fresh from one. */
    boolean steady() {
        return due == null && restarted == null;
    }

    int restarts() {
        return restarts;
    }
}
