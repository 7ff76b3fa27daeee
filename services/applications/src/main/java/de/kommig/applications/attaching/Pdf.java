package de.kommig.applications.attaching;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Looks through a PDF (ISO 32000-1) once from its beginning to its end, as it is stored, with a few kilobytes of memory: for what does something
 * by itself ({@link ActiveContent}), also in compressed objects. It believes no table of contents, since that may lead anywhere: every name in the
 * file counts, and everything that is compressed.
 */
final class Pdf implements PdfTokens.Heard {

    /** All compressed parts together. */
    static final long MOST_UNPACKED = 256L * 1024 * 1024;

    private static final long MOST_OF_PICTURE = 64L * 1024;
    private static final int MOST_AT_ONCE = 16;
    private static final int MOST_NAMES = 512;
    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");
    /** Objects are compressed in one way by all who write them; in another they are hidden. */
    private static final Set<String> UNUSUAL_FOR_OBJECTS = Set.of(
            "ASCIIHexDecode",
            "AHx",
            "ASCII85Decode",
            "A85",
            "LZWDecode",
            "LZW",
            "RunLengthDecode",
            "RL",
            "Crypt",
            "Predictor");

    private final PdfTokens tokens = new PdfTokens(this);
    private final Unpacked unpacked = new Unpacked(MOST_UNPACKED);
    private final List<PdfStream> open = new ArrayList<>();
    private final Deque<String> ofObject = new ArrayDeque<>();
    private boolean encrypted;
    private boolean pages;
    private boolean end;
    private Line line = Line.WITHIN;

    /** Where one is in the line that ends with {@code stream}. */
    private enum Line {
        WITHIN,
        AFTER_WORD,
        AFTER_RETURN,
        CONTENT_FOLLOWS
    }

    private Pdf() {}

    /**
     * Returns when there is nothing against the document.
     *
     * @throws RefusedDocument when it brings what does something by itself, is encrypted, or is not whole
     */
    static void lookThrough(InputStream stored) throws IOException {
        Pdf pdf = new Pdf();
        try {
            byte[] buffer = new byte[16 * 1024];
            for (int read = stored.read(buffer); read >= 0; read = stored.read(buffer)) {
                pdf.take(buffer, read);
            }
        } finally {
            pdf.open.forEach(PdfStream::close);
        }
        pdf.tokens.end();
        if (pdf.encrypted) {
            throw RefusedDocument.encrypted();
        }
        if (!pdf.pages || !pdf.end) {
            throw RefusedDocument.malformed();
        }
    }

    private void take(byte[] bytes, int count) {
        for (PdfStream stream : open) {
            stream.take(bytes, 0, count);
        }
        for (int i = 0; i < count; i++) {
            tokens.take(bytes[i]);
            if (contentBegins(bytes[i])) {
                begin(bytes, line == Line.AFTER_RETURN ? i : i + 1, count);
                line = Line.WITHIN;
            }
        }
        for (Iterator<PdfStream> each = open.iterator(); each.hasNext(); ) {
            PdfStream stream = each.next();
            if (stream.isOver()) {
                stream.close();
                each.remove();
            }
        }
    }

    /** The word is followed by a line feed, with a carriage return before it or, in bad files, instead (7.3.8.1). */
    private boolean contentBegins(byte next) {
        switch (line) {
            case AFTER_WORD -> {
                if (next == '\n') {
                    line = Line.CONTENT_FOLLOWS;
                    return true;
                }
                line = next == '\r' ? Line.AFTER_RETURN : next == ' ' ? Line.AFTER_WORD : Line.WITHIN;
                return false;
            }
            case AFTER_RETURN -> {
                line = next == '\n' ? Line.CONTENT_FOLLOWS : Line.AFTER_RETURN;
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private void begin(byte[] bytes, int from, int to) {
        boolean objects = ofObject.contains("ObjStm") || (ofObject.contains("First") && ofObject.contains("N"));
        long flate = ofObject.stream().filter(FLATE::contains).count();
        boolean otherwise = ofObject.stream().anyMatch(UNUSUAL_FOR_OBJECTS::contains)
                || (flate == 0 && (ofObject.contains("Filter") || ofObject.contains("F")));
        if (objects && (otherwise || flate > 1)) {
            throw RefusedDocument.malformed();
        }
        boolean picture = ofObject.contains("Image") && !objects;
        PdfStream stream =
                new PdfStream(this::anywhere, unpacked, flate > 0, picture ? MOST_OF_PICTURE : MOST_UNPACKED);
        stream.take(bytes, from, to);
        if (stream.isOver()) {
            stream.close();
        } else if (open.size() < MOST_AT_ONCE) {
            open.add(stream);
        } else {
            stream.close();
            throw RefusedDocument.malformed();
        }
    }

    private void anywhere(String name) {
        ActiveContent.ofName(name).ifPresent(what -> {
            throw RefusedDocument.withActiveContent(what);
        });
        pages |= name.equals("Pages");
    }

    @Override
    public void name(String name) {
        anywhere(name);
        encrypted |= name.equals("Encrypt");
        if (ofObject.size() == MOST_NAMES) {
            ofObject.removeFirst();
        }
        ofObject.addLast(name);
    }

    @Override
    public void word(String word) {
        if (word.equals("stream")) {
            line = Line.AFTER_WORD;
        } else if (word.endsWith("endstream") || word.endsWith("endobj")) {
            ofObject.clear();
        } else if (word.endsWith("startxref")) {
            end = true;
        }
    }
}
