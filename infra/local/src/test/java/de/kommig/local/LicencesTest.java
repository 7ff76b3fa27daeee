package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/licences.md} names what Maven has resolved. To write it anew: {@code ./mvnw -pl infra/local -am test -Dtest=LicencesTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dkommig.licences.write=true}.
 */
class LicencesTest {

    private static final Path PAGE = Path.of("../../docs/licences.md");
    private static final Path RESOLVED = Path.of("../../target/licences");

    @Test
    void thePageNamesEveryLibraryThatIsOnAClassPath() throws IOException {
        String page = LicencePage.of(resolved("runtime.tsv"), resolved("everything.tsv"));
        if (Boolean.getBoolean("kommig.licences.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("to be written anew with -Dkommig.licences.write=true")
                .hasContent(page);
    }

    /** What the license-maven-plugin wrote at the beginning of this build. */
    private static List<String> resolved(String list) throws IOException {
        return Files.readAllLines(RESOLVED.resolve(list));
    }
}
