package de.kommig.applications.tables;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells of tables that are opened in a spreadsheet, as CSV (RFC 4180) or otherwise: whatever anybody wrote stays text there, and is never taken
 * for a formula (OWASP, "CSV Injection"). Every table that leaves the service goes through here; {@link #text} alone is for formats that need no
 * quotes, such as XLSX.
 */
public final class Cells {

    /** The wide forms are taken for the narrow ones by spreadsheets set to some languages; spaces before a sign are passed over by some. */
    private static final Pattern FORMULA = Pattern.compile("^(?:[\\t\\r\\n].*|\\s*[=+\\-@＝＋－＠].*)", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile("[\",;\\r\\n\\t]");

    private Cells() {}

    /** The text, behind an apostrophe where a spreadsheet would take it for a formula; nothing for {@code null}. */
    public static String text(@Nullable String text) {
        String given = text == null ? "" : text;
        return FORMULA.matcher(given).matches() ? "'" + given : given;
    }

    /** What {@link #text} was given. A text that began with an apostrophe before a sign itself loses it. */
    public static String given(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }

    /** The text as a cell of CSV, in quotes where it could be taken for several, whatever parts them. */
    static String quoted(@Nullable String given) {
        String text = text(given);
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
