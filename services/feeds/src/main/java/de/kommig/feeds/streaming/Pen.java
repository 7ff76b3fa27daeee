package de.kommig.feeds.streaming;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Writes to one reader, and knows when it has. */
final class Pen {

    /** Who takes longer for what is written at once is too slow. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OutputStream out;
    private long lastWritten = System.nanoTime();

    Pen(OutputStream out) {
        this.out = out;
    }

    /** @throws IOException when the reader has gone, or takes nothing */
    void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        sent();
    }

    /** @throws IOException when the reader has gone, or takes it too slowly */
    void write(List<Frame> frames) throws IOException {
        for (Frame frame : frames) {
            out.write(frame.bytes());
        }
        sent();
    }

    /** Nanoseconds since something was written. */
    long rested() {
        return System.nanoTime() - lastWritten;
    }

    private void sent() throws IOException {
        long begun = System.nanoTime();
        out.flush();
        lastWritten = System.nanoTime();
        if (lastWritten - begun > PATIENCE.toNanos()) {
            throw new IOException("the reader is too slow");
        }
    }
}
