package de.kommig.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every event type of the platform, with its schema and its first golden file. */
record PublishedType(String type, Class<?> record) {

    static Stream<PublishedType> all() {
        return EventFamilies.all().stream()
                .flatMap(family -> family.types().entrySet().stream()
                        .map(entry -> new PublishedType(entry.getKey(), entry.getValue())));
    }

    static List<String> filesIn(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(PublishedType.class.getResource("/" + folder).toURI()))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    String schema() {
        return text("schemas", type);
    }

    /** The golden file that shows most; fields that were added later are in files of their own, {@code <type>.<what was added>.json}. */
    String golden() {
        return filesIn("golden").stream()
                .filter(name -> name.equals(type) || name.startsWith(type + "."))
                .map(name -> text("golden", name))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new AssertionError("there is no golden file of " + type));
    }

    static String text(String folder, String name) {
        String path = "/" + folder + "/" + name + ".json";
        try (InputStream in = PublishedType.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new AssertionError("there is no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return type;
    }
}
