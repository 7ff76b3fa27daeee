package de.kommig.organisations.inviting;

import de.kommig.contracts.organisation.MemberRole;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/**
 * How an invitation is stored: {@code {_id, organisation, email, address, language, role, invitedBy, expiresAt, keptAt, secrets, attempts}},
 * and, as its mail goes its way, {@code due}, {@code refused}, {@code sentAt}. {@code address} is the e-mail address in lower case, to find it by.
 */
final class InvitationDocument {

    static final String ORGANISATION = "organisation";
    static final String ADDRESS = "address";
    static final String EXPIRES_AT = "expiresAt";
    static final String KEPT_AT = "keptAt";
    static final String SECRETS = "secrets";
    static final String ATTEMPTS = "attempts";
    static final String DUE = "due";
    static final String REFUSED = "refused";
    static final String SENT_AT = "sentAt";

    private InvitationDocument() {}

    static Document write(KeptInvitation invitation, Instant now) {
        return new Document("_id", invitation.id().toString())
                .append(ORGANISATION, invitation.organisation().toString())
                .append("email", invitation.mailbox().address())
                .append(ADDRESS, invitation.mailbox().key())
                .append("language", invitation.language().name())
                .append("role", invitation.role().name())
                .append("invitedBy", invitation.invitedBy().toString())
                .append(EXPIRES_AT, Date.from(invitation.expiresAt()))
                .append(KEPT_AT, Date.from(now))
                .append(SECRETS, invitation.fingerprints())
                .append(ATTEMPTS, invitation.attempts());
    }

    static KeptInvitation read(Document stored) {
        return new KeptInvitation(
                UUID.fromString(stored.getString("_id")),
                UUID.fromString(stored.getString(ORGANISATION)),
                new Mailbox(stored.getString("email")),
                Language.valueOf(stored.getString("language")),
                MemberRole.valueOf(stored.getString("role")),
                UUID.fromString(stored.getString("invitedBy")),
                stored.getDate(EXPIRES_AT).toInstant(),
                stored.getList(SECRETS, String.class, List.of()),
                delivery(stored),
                stored.getInteger(ATTEMPTS, 0));
    }

    private static Delivery delivery(Document stored) {
        if (stored.containsKey(SENT_AT)) {
            return Delivery.SENT;
        }
        return stored.getBoolean(REFUSED, false) ? Delivery.REFUSED : Delivery.WAITING;
    }
}
