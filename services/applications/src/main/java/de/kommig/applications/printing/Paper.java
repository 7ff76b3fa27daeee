package de.kommig.applications.printing;

import de.kommig.web.MessageBundles;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A paper while it is being written: headings, paragraphs, facts and tables, from top to bottom. Text is put in as text, so that nothing in
 * it can become markup.
 */
public final class Paper {

    private static final int MOST_ROWS = 15;
    private static final int MOST_LETTERS = 1_500;

    private final Document document;
    private final Element body;
    private final Instant time;
    private final Locale language;
    private @Nullable Element noteOnLetters;

    /**
     * An empty paper with its title on top.
     *
     * @param language of its own words, which a screen reader goes by
     * @param time that is noted in the file as that of its making, so that the same paper is the same file whenever it is printed
     */
    public Paper(Locale language, String title, Instant time) {
        this.time = time;
        this.language = language;
        this.document = Html.document();
        Element html = Html.root(document, language.toLanguageTag());
        Element head = Html.child(html, "head");
        Html.child(head, "title", title);
        Html.named(head, "description", title);
        Html.child(head, "style", Html.style());
        this.body = Html.child(html, "body");
        Html.text(body, "h1", title);
    }

    /** What the paper's parts are called. */
    public Paper heading(String text) {
        Html.text(body, "h2", text);
        return this;
    }

    /** The name of a smaller part, e.g. a question. */
    public Paper subheading(String text) {
        Html.text(body, "h3", text);
        return this;
    }

    /** Text with the line breaks that are in it. */
    public Paper paragraph(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> Html.text(body, "p", line));
        return this;
    }

    /** Something that explains, in smaller letters. */
    public Paper note(String text) {
        Html.text(body, "p", text).setAttribute("class", "note");
        return this;
    }

    /** What something is called, and what it is. */
    public record Entry(String name, String value) {}

    /** Facts, one below the other; nothing when there are none. */
    public Paper facts(List<Entry> facts) {
        if (facts.isEmpty()) {
            return this;
        }
        Element rows = Html.child(Html.child(body, "table", "facts", ""), "tbody");
        for (Entry fact : facts) {
            Element row = Html.child(rows, "tr");
            Html.text(row, "th", fact.name()).setAttribute("scope", "row");
            Html.text(row, "td", fact.value());
        }
        return this;
    }

    /**
     * A table; its head is repeated on each page. Nothing when it has no columns.
     *
     * @param rows each with a cell for each column
     */
    public Paper table(List<Column> columns, List<List<String>> rows) {
        if (columns.isEmpty()) {
            return this;
        }
        String kind = (Heads.fit(columns) ? "grid whole" : "grid") + (isSmall(rows) ? " small" : "");
        Element table = Html.child(body, "table", kind, "");
        Element head = Html.child(Html.child(table, "thead"), "tr");
        for (Column column : columns) {
            Html.text(head, "th", column.name()).setAttribute("scope", "col");
        }
        Element cells = Html.child(table, "tbody");
        for (List<String> row : rows) {
            Element line = Html.child(cells, "tr");
            for (int i = 0; i < columns.size(); i++) {
                Element cell = Html.text(line, "td", Objects.requireNonNullElse(row.get(i), ""));
                if (columns.get(i).figures()) {
                    cell.setAttribute("class", "figure");
                }
            }
        }
        return this;
    }

    /** Fits a page easily, so that nothing is gained by having its sum on another. */
    private static boolean isSmall(List<List<String>> rows) {
        int letters = rows.stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .mapToInt(String::length)
                .sum();
        return rows.size() <= MOST_ROWS && letters <= MOST_LETTERS;
    }

    /**
     * A column of a table.
     *
     * @param figures whether it holds numbers, which stand to the right
     */
    public record Column(String name, boolean figures) {}

    /** All of it; at its end it says so when it could not be written in the letters in which it was handed in. */
    Document document() {
        if (Html.isWrittenOtherwise(document) && noteOnLetters == null) {
            String words = MessageBundles.of("applications.papers", language).getString("letters-note");
            noteOnLetters = Html.child(body, "p", "note", words);
        }
        return document;
    }

    Instant time() {
        return time;
    }
}
