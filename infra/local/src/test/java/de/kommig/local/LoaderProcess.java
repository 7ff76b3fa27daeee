package de.kommig.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The loader of infra/benchmarks as a process: the same jar, with the same options, as a user runs it. */
final class LoaderProcess implements AutoCloseable {

    private static final String JAR = "kommig.benchmarks.jar";
    private static final Pattern ACKNOWLEDGED = Pattern.compile("([0-9]+) commands acknowledged,");

    private final ChildProcess process;

    private LoaderProcess(ChildProcess process) {
        this.process = process;
    }

    /** @param output what it prints is appended to this file */
    static LoaderProcess run(Path output, String... arguments) {
        Path jar = Path.of(System.getProperty(JAR, "../benchmarks/target/kommig-benchmarks.jar"));
        if (!Files.exists(jar)) {
            throw new AssertionError(jar + " is not there; build infra/benchmarks first, or set -D" + JAR);
        }
        List<String> command = new ArrayList<>(
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return new LoaderProcess(ChildProcess.java(output, command));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Commands that had been acknowledged when it last said so; it does every second. */
    long acknowledged() {
        Matcher matcher = ACKNOWLEDGED.matcher(process.output());
        long last = 0;
        while (matcher.find()) {
            last = Long.parseLong(matcher.group(1));
        }
        return last;
    }

    int exitCode(Duration limit) throws InterruptedException {
        return process.exitCode(limit);
    }

    String output() {
        return process.output();
    }

    @Override
    public void close() {
        process.close();
    }
}
