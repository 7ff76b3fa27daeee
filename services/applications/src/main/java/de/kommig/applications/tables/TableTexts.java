package de.kommig.applications.tables;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words in tables: {@code applications/tables*.properties}. */
public final class TableTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    /** @param language German, or any other for English */
    public TableTexts(Locale language) {
        bundle = ResourceBundle.getBundle(
                "applications.tables", language, TableTexts.class.getClassLoader(), NO_FALLBACK);
    }

    /** The first line of a table with these columns. */
    public String head(List<String> columns) {
        return Cells.csvLine(columns.stream()
                .map(column -> bundle.getString("column." + column))
                .toList());
    }

    /** The word for a value, e.g. {@code application-state.under-review}. */
    public String word(String kind, Enum<?> value) {
        return bundle.getString(
                kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
