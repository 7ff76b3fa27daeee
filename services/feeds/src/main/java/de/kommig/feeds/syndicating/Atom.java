package de.kommig.feeds.syndicating;

import de.kommig.feeds.log.EntryText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed as Atom, in pages.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287, Atom</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5005#section-3">RFC 5005, section 3, paged feeds</a>
 */
public final class Atom {

    public static final String TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    /** The JDK's own: another one that comes with some library on the class path has rules of its own. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final String links;

    /** @param links base URL of the service in which applications and awards can be read, without a slash at its end */
    public Atom(String links) {
        this.links = links;
    }

    /** As a document in UTF-8. */
    public byte[] of(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            feed(sheet, new Words(sheet.language()), xml);
            xml.close();
        } catch (XMLStreamException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
        return bytes.toByteArray();
    }

    private void feed(Sheet sheet, Words words, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", words.language());
        element("id", sheet.id(), xml);
        element("title", words.title(sheet.feed()), xml);
        element("updated", time(sheet.updated()), xml);
        xml.writeStartElement("author");
        element("name", words.author(), xml);
        xml.writeEndElement();
        link("self", sheet.self().toString(), TYPE, xml);
        link("first", sheet.first().toString(), TYPE, xml);
        if (sheet.older() != null) {
            link("next", sheet.older().toString(), TYPE, xml);
        }
        for (EntryText entry : sheet.entries()) {
            entry(entry, words, xml);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(EntryText entry, Words words, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", Sheet.id(entry), xml);
        element("title", words.headline(entry.type()), xml);
        element("updated", time(entry.time()), xml);
        element("published", time(entry.time()), xml);
        link("alternate", entry.link(links), "application/json", xml);
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.type());
        xml.writeAttribute("label", words.headline(entry.type()));
        element("summary", words.summary(entry.entry().entry()), xml);
        xml.writeEndElement();
    }

    private static void link(String rel, String href, String type, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private static void element(String name, String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String time(Instant time) {
        return DateTimeFormatter.ISO_INSTANT.format(time);
    }
}
