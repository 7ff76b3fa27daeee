package de.kommig.applications.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written as CSV (RFC 4180): such that a spreadsheet set to the reader's language takes it without being asked. Where the comma stands
 * before the decimals, it cannot part the cells, so they are parted by semicolons there.
 */
public enum CsvForm {
    ENGLISH(",", '.', ""),
    /** German spreadsheets take a file for UTF-8 only with a byte order mark. */
    GERMAN(";", ',', "\uFEFF");

    private final String separator;
    private final char decimals;
    private final String beginning;

    CsvForm(String separator, char decimals, String beginning) {
        this.separator = separator;
        this.decimals = decimals;
        this.beginning = beginning;
    }

    /** German, or any other for English. */
    public static CsvForm of(Locale language) {
        return Locale.GERMAN.getLanguage().equals(language.getLanguage()) ? GERMAN : ENGLISH;
    }

    /** What stands before the first line. */
    public String beginning() {
        return beginning;
    }

    /** A line with these cells, ending with CR LF; numbers as the language writes them, nothing for {@code null}. */
    public String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(separator, "", "\r\n"));
    }

    private String cell(@Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString().replace('.', decimals);
        }
        return Cells.quoted(cell == null ? null : cell.toString());
    }
}
