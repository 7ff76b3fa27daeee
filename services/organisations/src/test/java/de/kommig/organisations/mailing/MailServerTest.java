package de.kommig.organisations.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.organisations.inviting.Delivery;
import de.kommig.organisations.inviting.InvitationToken;
import de.kommig.organisations.inviting.KeptInvitation;
import de.kommig.organisations.inviting.Language;
import de.kommig.organisations.inviting.Mailbox;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailServerTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final KeptInvitation INVITATION = new KeptInvitation(
            UUID.fromString("00000000-0000-8000-8000-0000000000e1"),
            UUID.randomUUID(),
            new Mailbox("amira@example.org"),
            Language.DE,
            MemberRole.EDITOR,
            UUID.randomUUID(),
            NOW,
            List.of(),
            Delivery.WAITING,
            1);

    private LittleMailServer server;
    private MailServer sending;

    @BeforeEach
    void start() throws Exception {
        server = new LittleMailServer();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        sending = new MailServer(sender, "KomMig <post@kommig.example>", "https://portal.kommig.example");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private InvitationLetter letter() {
        String token = InvitationToken.draw(INVITATION).text();
        return InvitationLetter.of(Language.DE, "Brücken bauen", MemberRole.EDITOR, NOW, sending.link(token));
    }

    @Test
    void on_the_wire_no_line_is_long_and_for_the_reader_the_link_is_whole() throws Exception {
        InvitationLetter letter = letter();
        assertThat(sending.send(INVITATION, letter, NOW)).isEqualTo(Sending.TAKEN);

        String raw = server.taken().getFirst();
        assertThat(raw.lines())
                .allMatch(line -> line.length() <= 78 && line.chars().allMatch(c -> c < 128));
        assertThat(raw).contains("Content-Transfer-Encoding: quoted-printable\r\n");
        MimeMessage mail = read(raw);
        assertThat(((String) mail.getContent()).stripTrailing())
                .isEqualToNormalizingNewlines(letter.text().stripTrailing());
        assertThat(letter.text().lines())
                .anyMatch(line -> line.matches("https://portal\\.kommig\\.example/einladung#[A-Za-z0-9_-]{86}"));
    }

    @Test
    void its_headers_say_from_whom_it_is_and_that_nobody_has_typed_it() throws Exception {
        sending.send(INVITATION, letter(), NOW);

        MimeMessage mail = read(server.taken().getFirst());
        assertThat(mail.getHeader("From", null)).isEqualTo("KomMig <post@kommig.example>");
        assertThat(mail.getHeader("To", null)).isEqualTo("amira@example.org");
        assertThat(mail.getSubject())
                .isEqualTo("Einladung: bei „Brücken bauen“ auf der Plattform von KomMig mitmachen");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(NOW));
    }

    @Test
    void a_second_try_is_the_same_mail_for_whoever_gets_both() throws Exception {
        sending.send(INVITATION, letter(), NOW);
        sending.send(INVITATION, letter(), NOW.plusSeconds(60));

        assertThat(server.taken())
                .hasSize(2)
                .allMatch(mail -> mail.contains(
                        "Message-ID: <invitation-00000000-0000-8000-8000-0000000000e1@kommig.example>\r\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RCPT  | 550 5.1.1 no such user | ADDRESS_REFUSED",
                "RCPT  | 553 5.1.3 bad mailbox  | ADDRESS_REFUSED",
                "RCPT  | 450 4.2.0 greylisted   | FAILED",
                "RCPT  | 452 4.2.2 mailbox full | FAILED",
                "MAIL  | 530 5.7.0 sign in      | FAILED",
                "MAIL  | 550 5.7.1 not from you | FAILED",
                "DATA  | 554 5.7.1 no           | FAILED",
                ".     | 451 4.3.0 later        | FAILED",
                "HELLO | 421 4.3.2 going away   | FAILED"
            })
    void an_address_that_nobody_has_is_told_from_a_server_that_does_not_want_to(
            String command, String answer, Sending expected) {
        server.says(command, answer);

        assertThat(sending.send(INVITATION, letter(), NOW)).isEqualTo(expected);
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void a_server_that_is_not_there_has_not_taken_it() {
        server.close();

        assertThat(sending.send(INVITATION, letter(), NOW)).isEqualTo(Sending.FAILED);
    }

    @Test
    void what_is_missing_for_sending_is_said() {
        assertThat(new MailServer(null, null, "").missing())
                .containsExactly("spring.mail.host", "kommig.mail.from", "kommig.portal");
        assertThat(sending.missing()).isEmpty();
    }

    @Test
    void settings_that_make_no_sense_are_refused_at_the_start() {
        assertThatThrownBy(() -> new MailServer(null, "nobody at all", "")).hasMessageContaining("kommig.mail.from");
        assertThatThrownBy(() -> new MailServer(null, null, "javascript:alert(1)"))
                .hasMessageContaining("kommig.portal");
        assertThatThrownBy(() -> new MailServer(null, null, "https://a.example/#x"))
                .hasMessageContaining("kommig.portal");
    }

    private static MimeMessage read(String raw) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
