package de.kommig.reviews.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class NativesTest {

    @Test
    void what_was_unpacked_to_load_the_solver_does_not_lie_about() throws IOException {
        assumeThat(Natives.LOADED).isReadable();

        Natives.load();

        assertThat(Files.readString(Natives.LOADED)).contains("libjniortools");
        assertThat(Natives.unpacked()).isEmpty();
    }
}
