package de.kommig.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With the client that Spring's mail sender uses, too. */
class MailServerTest {

    @TempDir
    Path data;

    private Session client;
    private Path folder;
    private MailServer server;
    private int port;

    @BeforeEach
    void start() {
        port = Ports.random().mail();
        folder = MailServer.folder(data);
        server = MailServer.start(port, folder);
        var settings = new Properties();
        settings.put("mail.smtp.host", Loopback.ADDRESS);
        settings.put("mail.smtp.port", String.valueOf(port));
        client = Session.getInstance(settings);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_mail_that_was_taken_lies_in_the_folder() throws Exception {
        var text = "Guten Tag, Bilal!\n\n.ein Punkt am Anfang einer Zeile\nGrüße\n";
        Transport.send(mail("Einladung", text));

        var file = files().getFirst();
        assertThat(file.getFileName().toString()).endsWith(".eml");
        try (var content = Files.newInputStream(file)) {
            var kept = new MimeMessage(client, content);
            assertThat(kept.getSubject()).isEqualTo("Einladung");
            assertThat(kept.getAllRecipients()).containsExactly(new InternetAddress("bilal@example.org"));
            assertThat(kept.getContent().toString()).isEqualToNormalizingNewlines(text);
        }
    }

    @Test
    void mails_are_sorted_by_when_they_came() throws Exception {
        for (var subject : List.of("eins", "zwei", "drei", "vier")) {
            Transport.send(mail(subject, "Text"));
        }

        assertThat(files()).map(MailServerTest::subject).containsExactly("eins", "zwei", "drei", "vier");
    }

    @Test
    void mails_are_for_the_owner_of_the_folder_alone() throws Exception {
        Transport.send(mail("Einladung", "geheim"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())))
                .isEqualTo("rw-------");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere 127.0.0.2 is no address of the machine's own")
    void the_server_listens_on_one_loopback_address_alone() throws Exception {
        try (var elsewhere = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.2"))) {
            assertThat(elsewhere.isBound()).isTrue();
        }
    }

    @Test
    void a_mail_that_cannot_be_kept_is_refused() throws Exception {
        Files.createFile(folder);

        assertThatThrownBy(() -> Transport.send(mail("Einladung", "Text"))).isInstanceOf(MessagingException.class);
    }

    @Test
    void a_mail_that_is_too_large_is_refused() throws Exception {
        var large = mail("Einladung", "x".repeat(MailServer.LARGEST));

        assertThatThrownBy(() -> Transport.send(large)).isInstanceOf(MessagingException.class);
        assertThat(folder).doesNotExist();
    }

    private MimeMessage mail(String subject, String text) throws MessagingException {
        var mail = new MimeMessage(client);
        mail.setFrom("kommig@localhost");
        mail.setRecipients(Message.RecipientType.TO, "bilal@example.org");
        mail.setSubject(subject, UTF_8.name());
        mail.setText(text, UTF_8.name());
        return mail;
    }

    private List<Path> files() throws Exception {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String subject(Path file) {
        try (var content = Files.newInputStream(file)) {
            return new MimeMessage(null, content).getSubject();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
