package de.kommig.benchmarks.launching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where Java may be installed.
 *
 * @param candidates folders that may be a Java home
 */
record JavaHomes(List<Path> candidates) {

    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"([0-9]+)");

    /** The folders in which Linux, macOS, Windows and the usual tools put it, and what {@code JAVA_HOME} names. */
    static JavaHomes usual() {
        Path user = Path.of(System.getProperty("user.home"));
        List<Path> candidates = new ArrayList<>();
        String named = System.getenv("JAVA_HOME");
        if (named != null && !named.isBlank()) {
            candidates.add(Path.of(named));
        }
        for (Path folder : List.of(
                Path.of("/usr/lib/jvm"),
                Path.of("/opt/java"),
                user.resolve(".sdkman/candidates/java"),
                user.resolve(".jdks"),
                Path.of("/Library/Java/JavaVirtualMachines"),
                Path.of("C:/Program Files/Java"))) {
            candidates.addAll(inside(folder));
        }
        return new JavaHomes(candidates);
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.flatMap(home -> Stream.of(home, home.resolve("Contents/Home")))
                    .toList();
        } catch (IOException absent) {
            return List.of();
        }
    }

    /** The newest that is at least so new. */
    Optional<Path> newest(int oldest) {
        return candidates.stream()
                .filter(home -> version(home) >= oldest)
                .max(Comparator.comparingInt(JavaHomes::version));
    }

    /** Feature version by the file {@code release}; 0 where there is no Java. */
    private static int version(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException noJava) {
            return 0;
        }
    }
}
