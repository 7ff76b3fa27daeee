package de.kommig.benchmarks.launching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaHomesTest {

    @TempDir
    Path folder;

    @Test
    void the_newest_that_is_new_enough_is_chosen() throws IOException {
        JavaHomes homes = new JavaHomes(List.of(
                java("old", "17.0.15"), java("new", "25.0.1"), java("middle", "21.0.2"), folder.resolve("nothing")));

        assertThat(homes.newest(21)).contains(folder.resolve("new"));
    }

    @Test
    void one_that_is_too_old_is_not_chosen() throws IOException {
        assertThat(new JavaHomes(List.of(java("eight", "1.8.0_402"), java("old", "17.0.15"))).newest(21))
                .isEmpty();
    }

    private Path java(String name, String version) throws IOException {
        Path home = Files.createDirectory(folder.resolve(name));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
