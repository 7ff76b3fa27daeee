package de.kommig.applications.tables;

import de.kommig.web.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words in tables: {@code applications/tables*.properties}. */
public final class TableTexts {

    private final ResourceBundle bundle;
    private final CsvForm form;

    /** @param language German, or any other for English */
    public TableTexts(Locale language) {
        form = CsvForm.of(language);
        bundle = MessageBundles.of("applications.tables", language);
    }

    /** The first line of a table with these columns. */
    public String head(List<String> columns) {
        return form.line(columns.stream()
                .map(column -> bundle.getString("column." + column))
                .toList());
    }

    /** A line of the table, see {@link CsvForm#line}. */
    public String line(List<? extends @Nullable Object> cells) {
        return form.line(cells);
    }

    /** The word for a value, e.g. {@code application-state.under-review}. */
    public String word(String kind, Enum<?> value) {
        return bundle.getString(
                kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
