package de.kommig.applications.attaching;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Content on its way in: counted, not believed. */
final class CountedContent extends FilterInputStream {

    private final long most;
    private long count;

    CountedContent(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) {
        count += more;
        if (count > most) {
            throw RefusedDocument.tooLarge();
        }
    }
}
