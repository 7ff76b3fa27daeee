package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs commands of a page as a reader would; fails when any of them fails. */
final class Shell {

    private static final long SECONDS = 90;

    private Shell() {}

    /**
     * What they print.
     *
     * @param folder where the script and its output lie
     */
    static String run(String commands, Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("walkthrough.sh"), "set -euo pipefail\n" + commands);
        Path output = folder.resolve("output.txt");
        ProcessBuilder reader = new ProcessBuilder("bash", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        reader.environment().put("KOMMIG_DATA", RunningPlatform.folder().toString());
        Process bash = reader.start();
        try {
            boolean ended = bash.waitFor(SECONDS, TimeUnit.SECONDS);
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(ended).as("the commands end; they printed:%n%s", printed).isTrue();
            assertThat(bash.exitValue())
                    .as("exit code; the commands printed:%n%s", printed)
                    .isZero();
            return printed;
        } finally {
            bash.descendants().forEach(ProcessHandle::destroyForcibly);
            bash.destroyForcibly();
        }
    }
}
