package de.kommig.applications.sheets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two parts of a plan. */
enum Part {
    COSTS("Kosten"),
    SOURCES("Finanzierung");

    private final String german;

    Part(String german) {
        this.german = german;
    }

    String word(Locale language) {
        return Column.isGerman(language) ? german : name().toLowerCase(Locale.ROOT);
    }

    /** The part that is called so in either language. */
    static Optional<Part> called(String word) {
        return Arrays.stream(values())
                .filter(part -> part.name().equalsIgnoreCase(word) || part.german.equalsIgnoreCase(word))
                .findFirst();
    }
}
