package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The platform as a process, which can be killed and started again on the same folder. */
final class PlatformProcess implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(90);

    private final Path data;
    private final Path output;
    private @Nullable ChildProcess process;

    PlatformProcess(Path folder) {
        this.data = folder.resolve("data");
        this.output = folder.resolve("platform.log");
    }

    /** Where the running platform describes itself. */
    Path description() {
        return data.resolve("platform.json");
    }

    void start() throws Exception {
        Files.deleteIfExists(description());
        process = ChildProcess.java(
                output,
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx768m",
                        "-Dkommig.data=" + data,
                        "-Dkommig.ports=random",
                        "-cp",
                        classPath(),
                        Launcher.class.getName()));
    }

    void awaitReady() {
        await().atMost(READY_WITHIN)
                .failFast(() -> assertThat(running().isAlive()).as(output()).isTrue())
                .until(() -> Files.exists(description()));
    }

    /** SIGKILL: the process has no chance to finish anything. */
    void kill() throws InterruptedException {
        running().kill();
    }

    /** Stops it as Ctrl-C does, and returns its exit code. */
    int stop() throws InterruptedException {
        running().terminate();
        return running().exitCode(Duration.ofSeconds(60));
    }

    /** All that it has printed, over all its lives. */
    String output() {
        return running().output();
    }

    private ChildProcess running() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    /** What a user runs has no tests and no test settings in it. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }
}
