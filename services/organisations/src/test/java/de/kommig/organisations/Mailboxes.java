package de.kommig.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A mail server that speaks SMTP, and the mailboxes behind it. */
public final class Mailboxes {

    static final String PORTAL = "https://portal.kommig.example";

    private static final Duration SOON = Duration.ofSeconds(30);

    private final int port = freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    Mailboxes() {
        server.start();
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a service is given so that it sends mail to here, and tries again soon. */
    public String[] settings(String... more) {
        return Stream.concat(
                        Stream.of(
                                "spring.mail.host=127.0.0.1",
                                "spring.mail.port=" + port,
                                "kommig.mail.from=KomMig <post@kommig.example>",
                                "kommig.mail.interval=100ms",
                                "kommig.mail.first-wait=100ms",
                                "kommig.mail.longest-wait=400ms",
                                "kommig.portal=" + PORTAL + "/"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    /** An address at which nobody has had mail. */
    public static String newAddress() {
        return "person-" + UUID.randomUUID() + "@example.org";
    }

    /** The server takes no connection any more. */
    public void goAway() {
        server.stop();
    }

    /** The server is there again, with empty mailboxes. */
    public void comeBack() {
        server.start();
    }

    /** All mails to an address. */
    public List<MimeMessage> to(String address) {
        return Stream.of(server.getReceivedMessages())
                .filter(message -> recipient(message).equals(address))
                .toList();
    }

    /** The one mail to an address, once it is there. */
    public MimeMessage mailTo(String address) {
        await().atMost(SOON).until(() -> !to(address).isEmpty());
        assertThat(to(address)).hasSize(1);
        return to(address).getFirst();
    }

    /** The token in the link of the one mail to an address. */
    public String tokenTo(String address) {
        return tokenIn(mailTo(address));
    }

    /** The token in the link of a mail; the link is a line of its own. */
    public static String tokenIn(MimeMessage mail) {
        String begin = PORTAL + "/einladung#";
        List<String> links =
                text(mail).lines().filter(line -> line.contains("://")).toList();
        assertThat(links).hasSize(1);
        assertThat(links.getFirst()).startsWith(begin);
        return links.getFirst().substring(begin.length());
    }

    /** A mail's text as its reader sees it. */
    public static String text(MimeMessage mail) {
        try {
            return (String) mail.getContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
