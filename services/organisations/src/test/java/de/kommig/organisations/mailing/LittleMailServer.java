package de.kommig.organisations.mailing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Speaks as much SMTP as it takes to refuse mail in every way a mail server can. */
final class LittleMailServer implements AutoCloseable {

    /** Waits that a test's clock has to be put on for. */
    static final MailSettings SETTINGS =
            new MailSettings(null, Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(15));

    private static final String BYE = "221 bye";

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>(Map.of("DATA", "354 go on", "QUIT", BYE));
    private final List<String> taken = new CopyOnWriteArrayList<>();

    LittleMailServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Who writes to it. */
    MailServer known() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port());
        return new MailServer(sender, "post@kommig.example", "https://portal.kommig.example");
    }

    /** What it says from now on to a command, e.g. {@code RCPT}; {@code .} is the end of a mail. */
    void says(String command, String answer) {
        answers.put(command, answer);
    }

    /** The mails that it has taken, as they came over the wire. */
    List<String> taken() {
        return taken;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException closed) {
                // The next one, unless it was the server that closed.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.ISO_8859_1);
        answer(out, "HELLO", "220 little mail server");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            String said = answer(out, command, "250 fine");
            if (said.startsWith("354")) {
                readMail(in, out);
            } else if (said.equals(BYE)) {
                return;
            }
        }
    }

    private void readMail(BufferedReader in, PrintWriter out) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            // RFC 5321 § 4.5.2: a line that begins with a dot travels with one more.
            mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        if (answers.getOrDefault(".", "250").startsWith("250")) {
            taken.add(mail.toString());
        }
        answer(out, ".", "250 taken");
    }

    private String answer(PrintWriter out, String command, String otherwise) {
        String answer = answers.getOrDefault(command, otherwise);
        out.print(answer + "\r\n");
        out.flush();
        return answer;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
