package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each as a process of its own: one line, exit code 1, and nothing left behind. */
class StartErrorTest {

    @TempDir
    Path folder;

    @Test
    void a_port_that_is_taken_is_named_with_who_wanted_it() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName(Loopback.ADDRESS))) {
            var base = taken.getLocalPort() - 1;
            var lines = startFails("-Dkommig.data=" + folder.resolve("data"), "-Dkommig.ports=" + base);

            assertThat(lines).singleElement().asString().startsWith("Port ").contains("is taken");
        }
    }

    @Test
    void a_folder_in_use_by_another_run_is_left_alone() throws Exception {
        var data = folder.resolve("data");
        try (var otherRun = DataFolder.claim(data)) {
            assertThat(otherRun.path()).isDirectory();
            var lines = startFails("-Dkommig.data=" + data, "-Dkommig.ports=random");

            assertThat(lines)
                    .singleElement()
                    .asString()
                    .contains(data.toString())
                    .contains("in use by another run");
        }
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_named() throws Exception {
        // A file in the way: not even the superuser, as whom tests may run, can make a folder there.
        var file = Files.createFile(folder.resolve("a-file"));
        var lines = startFails("-Dkommig.data=" + file.resolve("data"), "-Dkommig.ports=random");

        assertThat(lines).singleElement().asString().contains(file.toString()).contains("cannot be written to");
    }

    @Test
    void a_wish_that_makes_no_sense_is_named() throws Exception {
        var lines = startFails("-Dkommig.data=" + folder.resolve("data"), "-Dkommig.ports=many");

        assertThat(lines).singleElement().asString().contains("-Dkommig.ports=many");
    }

    @Test
    void an_address_that_others_can_reach_is_refused() throws Exception {
        var lines = startFails("-Dkommig.data=" + folder.resolve("data"), "-Dserver.address=0.0.0.0");

        assertThat(lines).singleElement().asString().contains("0.0.0.0").contains("demo passwords");
    }

    @Test
    void maven_learns_from_a_file_that_the_person_knows_and_ends_with_1_and_no_word() throws Exception {
        var note = folder.resolve("start-error");

        var lines = endsWith(78, Launcher.class, List.of("-Dkommig.ports=many", "-Dkommig.start-error=" + note));

        assertThat(lines).singleElement().asString().contains("-Dkommig.ports=many");
        assertThat(endsWith(1, EndOfMaven.class, List.of(), note.toString())).isEmpty();
        assertThat(endsWith(0, EndOfMaven.class, List.of(), note.toString()))
                .as("where there is nothing to tell")
                .isEmpty();
    }

    /** What the process wrote to standard error; it has ended with 1. */
    private List<String> startFails(String... settings) throws Exception {
        return endsWith(1, Launcher.class, List.of(settings));
    }

    private List<String> endsWith(int exitCode, Class<?> program, List<String> settings, String... arguments)
            throws Exception {
        var errors = folder.resolve("errors.txt");
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(settings);
        command.addAll(List.of("-cp", classPath(), program.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("has ended").isTrue();
            assertThat(process.exitValue()).isEqualTo(exitCode);
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(errors);
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
