package de.kommig.applications.sheets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of a plan as a table. */
enum Column {
    /** Whether the line is one of costs or of financing. */
    PART("part", "Teil"),
    /** Category of costs, or kind of source. */
    CATEGORY("category", "Kategorie"),
    LABEL("label", "Bezeichnung"),
    AMOUNT("amount", "Betrag"),
    CURRENCY("currency", "Währung"),
    /** Of voluntary work. */
    HOURS("hours", "Stunden"),
    /** Names the line for good; a line without one is new. */
    ID("id", "Kennung"),
    /** Of the project, from which the line comes. */
    PROJECT_LINE("projectLine", "Zeile im Vorhaben");

    private final String english;
    private final String german;

    Column(String english, String german) {
        this.english = english;
        this.german = german;
    }

    /** The heading. */
    String heading(Locale language) {
        return isGerman(language) ? german : english;
    }

    static boolean isGerman(Locale language) {
        return Locale.GERMAN.getLanguage().equals(language.getLanguage());
    }

    /** Its name in pointers. */
    String key() {
        return english;
    }

    /** The column with this heading in either language. */
    static Optional<Column> headed(String heading) {
        String given = heading.strip();
        return Arrays.stream(values())
                .filter(column -> column.english.equalsIgnoreCase(given) || column.german.equalsIgnoreCase(given))
                .findFirst();
    }
}
