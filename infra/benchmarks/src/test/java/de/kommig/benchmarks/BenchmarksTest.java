package de.kommig.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong use ends with 2 before anything is sent. */
class BenchmarksTest {

    private static final String GRANTS = "src/test/resources/grants/package.json";

    @TempDir
    Path folder;

    @Test
    void a_file_is_needed() {
        assertThat(run("load")).isEqualTo(2);
    }

    @Test
    void a_file_that_is_no_json_is_wrong_use() throws IOException {
        Path text = Files.writeString(folder.resolve("grants.txt"), "id,title");

        assertThat(run("load", "--grants", text.toString())).isEqualTo(2);
    }

    @Test
    void a_file_without_any_grant_is_wrong_use() throws IOException {
        Path none = Files.writeString(folder.resolve("none.json"), "{\"grants\": []}");

        assertThat(run("load", "--grants", none.toString())).isEqualTo(2);
    }

    @Test
    void without_a_running_platform_there_is_nothing_to_do() {
        String nowhere = folder.resolve("platform.json").toString();

        assertThat(run("load", "--grants", GRANTS, "--platform", nowhere)).isEqualTo(2);
        assertThat(run("verify", "--platform", nowhere)).isEqualTo(2);
        assertThat(run("autosave", "--platform", nowhere)).isEqualTo(2);
        assertThat(run("submit", "--platform", nowhere)).isEqualTo(2);
        assertThat(run("upload", "--pid", "1", "--platform", nowhere)).isEqualTo(2);
        assertThat(run("lists", "--platform", nowhere)).isEqualTo(2);
        assertThat(run("streams", "--platform", nowhere)).isEqualTo(2);
        assertThat(run("catch-up", "--platform", nowhere)).isEqualTo(2);
    }

    @Test
    void numbers_must_make_sense() {
        assertThat(run("load", "--grants", GRANTS, "--rate", "-1")).isEqualTo(2);
        assertThat(run("load", "--grants", GRANTS, "--concurrency", "0")).isEqualTo(2);
    }

    private static int run(String... arguments) {
        return Benchmarks.commandLine().execute(arguments);
    }
}
