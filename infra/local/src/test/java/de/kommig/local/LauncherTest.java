package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    private static final int JAVA_8 = 52;

    @Test
    void an_old_java_can_load_the_launcher() throws Exception {
        try (var file =
                new DataInputStream(Objects.requireNonNull(Launcher.class.getResourceAsStream("Launcher.class")))) {
            file.readInt();
            file.readUnsignedShort();
            assertThat(file.readUnsignedShort()).as("class file version").isEqualTo(JAVA_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "11", "17", "20"})
    void a_java_that_is_too_old_is_told_in_one_line_what_is_needed(String version) {
        assertThat(Launcher.complaint(version))
                .hasValueSatisfying(line -> assertThat(line).contains("Java 21").doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "25", "30"})
    void a_new_java_will_do(String version) {
        assertThat(Launcher.complaint(version)).isEmpty();
    }
}
