package de.kommig.contracts;

import java.util.stream.Stream;

/**
 * An event as it was once written. The first of its type is named like the type; one that shows what was added later has a word for that
 * behind it: {@code <type>.<what was added>}.
 */
record GoldenFile(PublishedType type, String name) {

    static Stream<GoldenFile> all() {
        return PublishedType.all().flatMap(GoldenFile::of);
    }

    private static Stream<GoldenFile> of(PublishedType type) {
        return PublishedType.filesIn("golden").stream()
                .filter(name -> name.equals(type.type()) || name.startsWith(type.type() + "."))
                .map(name -> new GoldenFile(type, name));
    }

    String text() {
        return PublishedType.text("golden", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
