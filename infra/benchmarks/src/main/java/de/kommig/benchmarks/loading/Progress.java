package de.kommig.benchmarks.loading;

import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;

/** One line that says every second how far the loader is. */
public final class Progress implements AutoCloseable {

    private static final long SECOND = 1_000;

    private final Timer clock = new Timer("progress", true);
    private final Loader loader;
    private final int total;
    private final boolean silent;

    public Progress(Loader loader, int total, boolean silent) {
        this.loader = loader;
        this.total = total;
        this.silent = silent;
        clock.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        show();
                    }
                },
                SECOND,
                SECOND);
    }

    private void show() {
        if (silent) {
            return;
        }
        var done = loader.commands().throughput();
        System.err.printf(
                Locale.ROOT,
                "\r%d of %d grants, %d commands acknowledged, %.0f/s   ",
                loader.finished(),
                total,
                done.total(),
                done.perSecond());
    }

    @Override
    public void close() {
        clock.cancel();
        show();
        if (!silent) {
            System.err.println();
        }
    }
}
