package de.kommig.eventstore.rebuilding;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** How far a rebuild has come; written by one thread, read by any. */
public final class Progress {

    /** The stages of a rebuild. */
    public enum Stage {
        WAITING,
        FILLING,
        /** The new generation serves; the rebuild goes on feeding it for a while. */
        TAILING,
        DONE,
        FAILED;

        /** As it is shown. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private volatile Stage stage = Stage.WAITING;
    private volatile String problem = "";
    private final AtomicLong records = new AtomicLong();
    private final AtomicLong troubled = new AtomicLong();

    public Stage stage() {
        return stage;
    }

    /** Records read so far. */
    public long records() {
        return records.get();
    }

    /** Records that could not be applied, and those behind them in their streams. */
    public long troubled() {
        return troubled.get();
    }

    /** What went wrong first, or ended the rebuild, for a person; empty when nothing did. */
    public String problem() {
        return problem;
    }

    /** Whether it is still under way. */
    public boolean isRunning() {
        return stage() != Stage.DONE && stage() != Stage.FAILED;
    }

    void enter(Stage next) {
        stage = next;
    }

    void read(int count) {
        records.addAndGet(count);
    }

    void trouble(String what) {
        troubled.incrementAndGet();
        problem = problem.isEmpty() ? what : problem;
    }

    void fail(String why) {
        problem = why;
        stage = Stage.FAILED;
    }
}
