package de.kommig.benchmarks.loading;

import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;

/** A line every few seconds that says how far the loader is. */
public final class Progress implements AutoCloseable {

    private static final long EVERY_MILLIS = 5_000;

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
                EVERY_MILLIS,
                EVERY_MILLIS);
    }

    private void show() {
        if (silent) {
            return;
        }
        var done = loader.commands().throughput();
        System.err.printf(
                Locale.ROOT,
                "%d of %d grants, %d commands acknowledged, %.0f/s%n",
                loader.finished(),
                total,
                done.total(),
                done.perSecond());
    }

    @Override
    public void close() {
        clock.cancel();
        show();
    }
}
