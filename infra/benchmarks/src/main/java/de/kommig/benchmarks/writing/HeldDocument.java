package de.kommig.benchmarks.writing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A PDF that is whole at its beginning, with chance behind, made while it is read. It can be stopped just before its last piece. */
final class HeldDocument extends InputStream {

    private static final byte[] BEGINNING = """
            %PDF-1.7
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
            trailer <</Root 1 0 R/Size 3>>
            startxref
            0
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);
    private static final int LAST_PIECE = 16 * 1024;

    private final long bytes;
    private final Random random;
    private final @Nullable CountDownLatch arrived;
    private final @Nullable CountDownLatch goOn;
    private long read;

    private HeldDocument(long bytes, long seed, @Nullable CountDownLatch arrived, @Nullable CountDownLatch goOn) {
        this.bytes = bytes;
        this.random = new Random(seed);
        this.arrived = arrived;
        this.goOn = goOn;
    }

    /** One that is not stopped. */
    static HeldDocument flowing(long bytes, long seed) {
        return new HeldDocument(bytes, seed, null, null);
    }

    /** One that counts {@code arrived} down when all but its last piece is gone, and waits for {@code goOn}. */
    static HeldDocument held(long bytes, long seed, CountDownLatch arrived, CountDownLatch goOn) {
        return new HeldDocument(bytes, seed, arrived, goOn);
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("read in pieces");
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (read == bytes) {
            return -1;
        }
        long stop = bytes - LAST_PIECE;
        if (read == stop) {
            hold();
        }
        int now = (int) Math.min(length, (read < stop ? stop : bytes) - read);
        byte[] some = new byte[now];
        random.nextBytes(some);
        System.arraycopy(some, 0, into, offset, now);
        for (long i = read; i < BEGINNING.length && i < read + now; i++) {
            into[offset + (int) (i - read)] = BEGINNING[(int) i];
        }
        read += now;
        return now;
    }

    private void hold() throws IOException {
        if (arrived == null || goOn == null) {
            return;
        }
        arrived.countDown();
        try {
            goOn.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
