package de.kommig.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/**
 * The platform as a process: says how it goes, and ends with 0 when it was told to stop, with 1 when it cannot start,
 * or with 78 where Maven wants to be told of that in a file.
 */
final class Run {

    private static final String NOTE = "kommig.start-error";
    private static final int NOTED = 78;

    private final PrintStream out;
    private final PrintStream err;
    private volatile boolean failed;

    Run(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void run() {
        try {
            var begin = System.nanoTime();
            var options = LocalOptions.fromSystem();
            var platform = new LocalPlatform(options, Progress.to(out));
            stopWithTheProcess(platform);
            stopWithTheParent();
            out.println("Starting KomMig in " + absolute(options.data()));
            platform.start();
            Table.print(platform.description(), Duration.ofNanos(System.nanoTime() - begin), out);
            new CountDownLatch(1).await();
        } catch (StartError e) {
            fail(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** SIGINT and SIGTERM both run this hook; it is the only one, so the order of stopping is ours alone. */
    private void stopWithTheProcess(LocalPlatform platform) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (failed) {
                                return;
                            }
                            out.println("Stopping KomMig");
                            platform.close();
                            out.println("KomMig has stopped");
                            out.flush();
                            // Told to stop, it has stopped: that is success, where Java would end with 128 + the
                            // signal's number.
                            Runtime.getRuntime().halt(0);
                        },
                        "kommig-stop"));
    }

    /**
     * Where Maven runs the platform, it does not pass on a SIGTERM that it receives, and cannot when it is killed: the
     * platform ends when its parent has.
     */
    private static void stopWithTheParent() {
        if (Boolean.getBoolean("kommig.ends-with-parent")) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }

    private void fail(StartError error) {
        if (error.getCause() instanceof CancellationException) {
            // Told to stop while starting: the hook is waiting for us to be done.
            return;
        }
        failed = true;
        err.println(error.getMessage());
        err.flush();
        System.exit(exitCode());
    }

    /** Where Maven runs the platform, a file tells it that the person knows already; see infra/local/pom.xml. */
    private static int exitCode() {
        var note = System.getProperty(NOTE);
        if (note == null) {
            return 1;
        }
        try {
            Files.writeString(Path.of(note), "");
            return NOTED;
        } catch (IOException e) {
            return 1;
        }
    }

    private static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
