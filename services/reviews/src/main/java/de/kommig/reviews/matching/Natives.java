package de.kommig.reviews.matching;

import com.google.ortools.Loader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The solver's own libraries, loaded once, when they are first needed. They are unpacked for that into the temporary folder, 67 MB. Linux keeps what is
 * loaded without its file, so there the files go at once, and even a process that is killed leaves nothing behind; elsewhere they go when the process
 * ends.
 */
final class Natives {

    static final Path LOADED = Path.of("/proc/self/maps");

    /** As the library names its folder. */
    private static final String FOLDER = "/ortools-java";

    static {
        Loader.loadNativeLibraries();
        try {
            for (Path folder : unpacked()) {
                remove(folder);
            }
        } catch (IOException | UncheckedIOException stays) {
            System.getLogger(Natives.class.getName())
                    .log(Level.WARNING, "solver's libraries stay until the end", stays);
        }
    }

    private Natives() {}

    /** Afterwards the solver can be called. */
    static void load() {
        // Whoever calls this has had the class initialised, and that is all there is to do.
    }

    /** The folders from which this process has loaded libraries, if they are still there and the system tells. */
    static List<Path> unpacked() throws IOException {
        if (!Files.isReadable(LOADED)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(LOADED)) {
            return lines.filter(line -> line.contains(FOLDER))
                    .map(line -> line.substring(line.indexOf('/')))
                    .map(file -> file.substring(0, file.indexOf('/', file.lastIndexOf(FOLDER) + 1)))
                    .distinct()
                    .map(Path::of)
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
