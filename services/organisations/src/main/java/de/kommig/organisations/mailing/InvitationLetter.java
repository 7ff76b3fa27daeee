package de.kommig.organisations.mailing;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.organisations.inviting.Language;
import de.kommig.organisations.texts.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What an invitation says. Plain text, and nothing in it that tells us whether it was read.
 *
 * @param subject one line
 * @param text lines end with {@code \n}; the link is a line of its own
 */
record InvitationLetter(String subject, String text) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    /** Line ends that are no control characters, and marks that would have the rest of a line read backwards. */
    private static final Pattern TREACHEROUS = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    /**
     * An invitation in somebody's language.
     *
     * @param organisation the name of the organisation that invites
     * @param link where it can be accepted
     */
    static InvitationLetter of(
            Language language, String organisation, MemberRole role, Instant expiresAt, String link) {
        Locale locale = language.locale();
        Map<String, String> facts = Map.of(
                "organisation", tame(organisation),
                "role", Words.of("role." + role.name().toLowerCase(Locale.ROOT), locale),
                "until",
                        DateTimeFormatter.ofPattern(Words.of("moment", locale), locale)
                                .withZone(ZONE)
                                .format(expiresAt),
                "link", link);
        return new InvitationLetter(
                Words.of("invitation.subject", locale, facts), Words.of("invitation.text", locale, facts));
    }

    /** A name without what would break a line or turn it round. */
    static String tame(String name) {
        return TREACHEROUS.matcher(name).replaceAll(" ");
    }
}
