package de.kommig.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is made from what the software does, checked in for people to read, and held equal from then on.
 *
 * @param file where it is
 * @param property system property that has it written anew when it is {@code true}
 */
public record CheckedInFile(Path file, String property) {

    /**
     * One below {@code docs}.
     *
     * @param name e.g. {@code api/reviews.json}
     */
    public static CheckedInFile inDocs(String name, String property) {
        return new CheckedInFile(root().resolve("docs").resolve(name), property);
    }

    /**
     * Compares the file with what it would be now, or writes it anew.
     *
     * @param generated the whole text, with line feeds alone
     * @throws AssertionError when the file is missing or says something else; names the first difference
     */
    public void check(String generated) {
        check(generated, Boolean.getBoolean(property));
    }

    void check(String generated, boolean write) {
        try {
            if (write) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, generated);
            }
            String checkedIn = Files.exists(file) ? Files.readString(file) : "";
            if (!checkedIn.equals(generated)) {
                throw new AssertionError(differenceFrom(checkedIn, generated));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String differenceFrom(String checkedIn, String generated) {
        String[] before = checkedIn.lines().toArray(String[]::new);
        String[] now = generated.lines().toArray(String[]::new);
        int line = 0;
        while (line < before.length && line < now.length && before[line].equals(now[line])) {
            line++;
        }
        return "%s is not what the service says and does; first difference in line %d, checked in and now:%n  %s%n  %s%nWrite it anew with -D%s=true"
                .formatted(
                        file.getFileName(),
                        line + 1,
                        line < before.length ? before[line] : "(end)",
                        line < now.length ? now[line] : "(end)",
                        property);
    }

    /** The folder that holds the whole project, from wherever in it the tests are started. */
    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("services")) && Files.isDirectory(folder.resolve("infra"))) {
                return folder;
            }
        }
        throw new IllegalStateException("the tests do not run inside the project");
    }
}
