package de.kommig.benchmarks.launching;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts the program; on a Java that is too old, with a newer one of the same machine. */
public final class Launcher {

    static final int OLDEST = 21;
    private static final int WRONG_USE = 2;

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        int version = Runtime.version().feature();
        if (version >= OLDEST) {
            run(arguments);
            return;
        }
        Optional<Path> newer = JavaHomes.usual().newest(OLDEST);
        if (newer.isEmpty()) {
            System.err.println("This program needs Java " + OLDEST + " or newer; found is only Java " + version + " ("
                    + System.getProperty("java.home") + "). Set JAVA_HOME.");
            System.exit(WRONG_USE);
        }
        System.exit(runWith(newer.orElseThrow(), arguments));
    }

    private static void run(String[] arguments) throws Exception {
        try {
            Class.forName("de.kommig.benchmarks.Benchmarks")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static int runWith(Path home, String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin").resolve("java").toString(),
                // Short-lived, and on the machine that it measures: it must leave the cores to the platform.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }
}
