package de.kommig.applications.attaching;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * ClamAV's daemon, by its command {@code INSTREAM}: pieces with their length before them, nothing at the end, then one line of answer,
 * see {@code man clamd}. Its {@code StreamMaxLength} must be 10 MB at least; 25 MB is what it comes with.
 */
final class Clamd implements VirusScanner {

    private static final int PIECE = 32 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;

    private final InetSocketAddress address;
    private final Duration timeout;

    /** @param timeout for the connection, and for the answer */
    Clamd(String host, int port, Duration timeout) {
        this.address = InetSocketAddress.createUnresolved(host, port);
        this.timeout = timeout;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public boolean isClean(InputStream content) throws IOException {
        try (Socket socket = new Socket()) {
            int millis = Math.toIntExact(timeout.toMillis());
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), millis);
            socket.setSoTimeout(millis);
            DataOutputStream to = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
            to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                if (read > 0) {
                    to.writeInt(read);
                    to.write(piece, 0, read);
                }
            }
            to.writeInt(0);
            to.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return verdict(new String(answer, StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip());
        }
    }

    private static boolean verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return true;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return false;
        }
        throw new IOException("the virus scanner gives no clear answer");
    }
}
