package de.kommig.applications.attaching;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A compressed stream of a PDF (ISO 32000-1, 7.4.4), looked through while its bytes pass by; broken ones end where they break. */
final class PdfStream implements AutoCloseable {

    /** Before the compressed data, see RFC 1950; readers of PDFs do not look at it. */
    private static final int HEADER = 2;

    private final Inflater inflater = new Inflater(true);
    private final byte[] buffer = new byte[16 * 1024];
    private final PdfTokens tokens;
    private final Unpacked unpacked;
    private final long most;
    private final boolean said;
    private int header;
    private int headerLeft = HEADER;
    private long own;
    private boolean over;

    /**
     * Of what follows.
     *
     * @param said whether the file says that it is compressed; otherwise it is found out
     * @param most how much of it is looked at, in bytes
     */
    PdfStream(PdfTokens.Heard heard, Unpacked unpacked, boolean said, long most) {
        this.said = said;
        this.tokens = new PdfTokens(heard);
        this.unpacked = unpacked;
        this.most = most;
    }

    boolean isOver() {
        return over;
    }

    /** @throws RefusedDocument when all of the document unpacks to far too much */
    void take(byte[] bytes, int from, int to) {
        int start = from;
        for (; headerLeft > 0 && start < to; headerLeft--) {
            header = header << 8 | bytes[start++] & 0xFF;
        }
        if (headerLeft > 0) {
            return;
        }
        if (!said && !isHeader()) {
            over = true;
            return;
        }
        inflater.setInput(bytes, start, to - start);
        try {
            for (int got = inflater.inflate(buffer); got > 0 && !over; got = inflater.inflate(buffer)) {
                unpacked.more(got);
                tokens.take(buffer, 0, got);
                own += got;
                over = own >= most;
            }
            over |= inflater.finished() || inflater.needsDictionary();
        } catch (DataFormatException broken) {
            over = true;
        }
    }

    private boolean isHeader() {
        return (header >> 8 & 0xF) == 8 && header % 31 == 0;
    }

    @Override
    public void close() {
        tokens.end();
        inflater.end();
    }
}
