package de.kommig.local;

import de.kommig.local.identity.PrivateFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The mail server of a platform that has no other, by SMTP (RFC 5321) on the loopback address. Nothing it is given goes anywhere: each
 * mail lies afterwards in a folder, byte for byte, as a file of its own. Their names in alphabetical order are the order in which they came.
 */
final class MailServer implements AutoCloseable {

    /** In bytes; far more than the platform writes, far less than the heap holds. */
    static final int LARGEST = 5_000_000;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final SMTPServer server;

    private MailServer(SMTPServer server) {
        this.server = server;
    }

    /** Where a platform with that data folder keeps its mails. */
    static Path folder(Path data) {
        return data.resolve("mail");
    }

    /**
     * Starts it; it answers when this returns.
     *
     * @param folder for the mails, readable for the owner alone: they hold addresses, and links that are secrets
     */
    static MailServer start(int port, Path folder) {
        var names = new Names(Clock.systemUTC());
        var server = SMTPServer.port(port)
                .bindAddress(Loopback.address())
                .hostName("localhost")
                .softwareName("KomMig")
                .maxMessageSize(LARGEST)
                // A mail counts as taken when its file is there, and as refused when it cannot be written.
                .messageHandler((context, from, to, mail) -> PrivateFile.write(folder.resolve(names.next()), mail))
                .build();
        server.start();
        return new MailServer(server);
    }

    /** Takes no more mails, and returns once it has stopped. */
    @Override
    public void close() {
        server.stop();
    }

    private static final class Names {

        private final Clock clock;
        private final AtomicLong count = new AtomicLong();

        private Names(Clock clock) {
            this.clock = clock;
        }

        /** Two mails may well come in the same millisecond. */
        private String next() {
            return String.format(Locale.ROOT, "%sZ-%06d.eml", TIME.format(Instant.now(clock)), count.incrementAndGet());
        }
    }
}
