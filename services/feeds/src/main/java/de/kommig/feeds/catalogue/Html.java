package de.kommig.feeds.catalogue;

import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** Pieces of a page. What is not ours to write is escaped here. */
final class Html {

    private final StringBuilder text = new StringBuilder();

    static String escaped(String plain) {
        return HtmlUtils.htmlEscape(plain, "UTF-8");
    }

    /** With what stands between backticks as code. */
    static String prose(String plain) {
        String[] parts = escaped(plain).split("`", -1);
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            prose.append(i % 2 == 0 ? parts[i] : "<code>" + parts[i] + "</code>");
        }
        return prose.toString();
    }

    static String code(String plain) {
        return "<code>" + escaped(plain) + "</code>";
    }

    static String link(String to, String html) {
        return "<a href=\"" + escaped(to) + "\">" + html + "</a>";
    }

    /** Something ready made. */
    Html add(String html) {
        text.append(html).append('\n');
        return this;
    }

    Html heading(int level, String id, String plain) {
        return add("<h" + level + " id=\"" + escaped(id) + "\">" + escaped(plain) + "</h" + level + ">");
    }

    Html paragraph(String plain) {
        return add("<p>" + prose(plain) + "</p>");
    }

    /** The same in the language of the documents, whatever the page's. */
    Html english(String plain) {
        return plain.isEmpty() ? this : add("<p lang=\"en\">" + prose(plain) + "</p>");
    }

    /** Numbered, a text of this key each. */
    Html steps(Texts texts, String... keys) {
        return list("ol", texts, keys);
    }

    /** One beside the other, a text of this key each. */
    Html points(Texts texts, String... keys) {
        return list("ul", texts, keys);
    }

    private Html list(String element, Texts texts, String... keys) {
        add("<" + element + ">");
        for (String key : keys) {
            add("<li>" + prose(texts.of(key)) + "</li>");
        }
        return add("</" + element + ">");
    }

    /** @param rows cells of ready made HTML; the first of a row is what the row is about */
    Html table(String caption, List<String> columns, List<List<String>> rows) {
        return table("<caption>", caption, columns, rows);
    }

    /** One whose caption has just been read as the heading; it is there for those who go from table to table. */
    Html tableUnderHeading(String caption, List<String> columns, List<List<String>> rows) {
        return table("<caption class=\"unseen\">", caption, columns, rows);
    }

    private Html table(String begin, String caption, List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        add("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + escaped(caption) + "\"><table>");
        add(begin + escaped(caption) + "</caption><thead><tr>");
        columns.forEach(column -> add("<th scope=\"col\">" + escaped(column) + "</th>"));
        add("</tr></thead><tbody>");
        for (List<String> row : rows) {
            add("<tr><th scope=\"row\">" + row.getFirst() + "</th><td>"
                    + String.join("</td><td>", row.subList(1, row.size())) + "</td></tr>");
        }
        return add("</tbody></table></div>");
    }

    /** Something to fold out. */
    Html folded(String summary, Html content) {
        return add("<details><summary>" + summary + "</summary>" + content + "</details>");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
