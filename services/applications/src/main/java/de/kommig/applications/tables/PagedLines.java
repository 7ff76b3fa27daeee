package de.kommig.applications.tables;

import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A long table as a stream, of which never more than a page is in memory: the next one is asked for once the one before has been read. */
public final class PagedLines {

    /** Spreadsheets take a file for UTF-8 by this alone. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PagedLines() {}

    /**
     * The stream, in UTF-8.
     *
     * @param head first line
     * @param pages lines, each with its end, of the page that is asked for
     */
    public static InputStream of(String head, Function<PageRequest, Page<String>> pages) {
        return new SequenceInputStream(new Portions(BYTE_ORDER_MARK + head, pages));
    }

    private static final class Portions implements Enumeration<InputStream> {

        private final Function<PageRequest, Page<String>> pages;
        private @Nullable String head;
        private @Nullable PageRequest next = new PageRequest(PageRequest.MAX_LIMIT, null);

        Portions(String head, Function<PageRequest, Page<String>> pages) {
            this.head = head;
            this.pages = pages;
        }

        @Override
        public boolean hasMoreElements() {
            return head != null || next != null;
        }

        @Override
        public InputStream nextElement() {
            String first = head;
            if (first != null) {
                head = null;
                return stream(first);
            }
            if (next == null) {
                throw new NoSuchElementException();
            }
            Page<String> page = pages.apply(next);
            next = page.next() == null ? null : new PageRequest(PageRequest.MAX_LIMIT, page.next());
            return stream(String.join("", page.items()));
        }

        private static InputStream stream(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
