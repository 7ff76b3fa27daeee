package de.kommig.applications.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts together the little HTML that papers are made of. It is never written as text, so nothing has to be escaped. */
final class Html {

    private static final String WRITTEN_OTHERWISE = "written-otherwise";

    private Html() {}

    /** Whether some text is not there in the letters in which it was written. */
    static boolean isWrittenOtherwise(Document document) {
        return document.getUserData(WRITTEN_OTHERWISE) != null;
    }

    static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Element root(Document document, String language) {
        Element html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        return html;
    }

    static Element child(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElement(name);
        parent.appendChild(child);
        return child;
    }

    static Element child(Element parent, String name, String text) {
        Element child = child(parent, name);
        child.setTextContent(text);
        return child;
    }

    static Element child(Element parent, String name, String kind, String text) {
        Element child = child(parent, name, text);
        child.setAttribute("class", kind);
        return child;
    }

    /** Text of somebody, in whatever script: from right to left if it begins like that. */
    static Element text(Element parent, String name, String text) {
        Letters.Printable printable = Letters.printable(text);
        Element child = child(parent, name, printable.text());
        if (!printable.isWhole()) {
            parent.getOwnerDocument().setUserData(WRITTEN_OTHERWISE, true, null);
        }
        if (!new Bidi(printable.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            child.setAttribute("dir", "rtl");
        }
        return child;
    }

    static void named(Element head, String name, String content) {
        Element meta = child(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    static String style() {
        try (InputStream style = Html.class.getResourceAsStream("paper.css")) {
            if (style == null) {
                throw new IllegalStateException("paper.css is missing");
            }
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
