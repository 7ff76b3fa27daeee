package de.kommig.organisations.mailing;

import de.kommig.organisations.inviting.KeptInvitation;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends letters by SMTP, once it is known through which server, from whom and where links lead. */
final class MailServer {

    private static final Pattern PORTAL = Pattern.compile("https?://[^\\s#?]+");

    private final @Nullable JavaMailSender sender;
    private final @Nullable InternetAddress from;
    private final String portal;

    /**
     * @param sender {@code null} when there is no {@code spring.mail.host}
     * @param from {@code null} when there is no {@code kommig.mail.from}
     * @param portal base URL of the pages; empty when there is no {@code kommig.portal}
     * @throws IllegalArgumentException when one of them makes no sense: better no start than no mail
     */
    MailServer(@Nullable JavaMailSender sender, @Nullable String from, String portal) {
        this.sender = sender;
        this.from = from == null || from.isBlank() ? null : parsed(from);
        this.portal = portal.replaceAll("/+$", "");
        if (!this.portal.isEmpty() && !PORTAL.matcher(this.portal).matches()) {
            throw new IllegalArgumentException("kommig.portal must begin with https:// or http://");
        }
    }

    private static InternetAddress parsed(String from) {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException malformed) {
            throw new IllegalArgumentException("kommig.mail.from must be an e-mail address", malformed);
        }
    }

    /** The settings without which no mail can be sent; empty when it can. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (sender == null) {
            missing.add("spring.mail.host");
        }
        if (from == null) {
            missing.add("kommig.mail.from");
        }
        if (portal.isEmpty()) {
            missing.add("kommig.portal");
        }
        return missing;
    }

    /** Where people sign in. */
    String portal() {
        return portal + "/";
    }

    /** Where an invitation is accepted. Behind {@code #}, so that the token gets into no server's log. */
    String link(String token) {
        return portal + "/einladung#" + token;
    }

    /**
     * Sends a letter to whom the invitation is for.
     *
     * @throws IllegalStateException when settings are {@link #missing}
     */
    Sending send(KeptInvitation invitation, InvitationLetter letter, Instant now) {
        return send(
                invitation.mailbox().address(), "invitation-" + invitation.id(), letter.subject(), letter.text(), now);
    }

    /**
     * Sends a letter to an address.
     *
     * @param id the same for a second try: whoever gets both sees one
     * @throws IllegalStateException when settings are {@link #missing}
     */
    Sending send(String address, String id, String subject, String text, Instant now) {
        if (sender == null || from == null) {
            throw new IllegalStateException("without " + missing());
        }
        try {
            sender.send(message(sender.createMimeMessage(), from, address, id, subject, text, now));
            return Sending.TAKEN;
        } catch (MessagingException | MailException failed) {
            return isRefused(failed) ? Sending.ADDRESS_REFUSED : Sending.FAILED;
        }
    }

    private static MimeMessage message(
            MimeMessage message,
            InternetAddress from,
            String address,
            String id,
            String subject,
            String text,
            Instant now)
            throws MessagingException {
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, new InternetAddress(address, true));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        // Its soft line breaks vanish when the mail is read, so a long link stays whole, and every server on the way
        // lets it through.
        message.setHeader("Content-Transfer-Encoding", "quoted-printable");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(now));
        // The same for a second try: whoever gets both sees one. Without it, the name of this machine would be in it.
        String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        message.setHeader("Message-ID", "<" + id + "@" + domain + ">");
        return message;
    }

    private static boolean isRefused(Exception failed) {
        return failed instanceof MailSendException unsent
                && unsent.getFailedMessages().values().stream()
                        .anyMatch(cause -> cause instanceof SendFailedException refusal
                                && refusal.getInvalidAddresses() != null
                                && refusal.getInvalidAddresses().length > 0);
    }
}
