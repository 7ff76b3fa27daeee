package de.kommig.organisations.inviting;

import de.kommig.contracts.organisation.MemberRole;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What of an invitation must not be in an event.
 *
 * @param id the invitation's
 * @param language in which to write
 * @param invitedBy pseudonym of who has invited
 * @param fingerprints SHA-256 of each secret that may have been mailed, in hex, the latest last; none before the first mail
 * @param attempts how often somebody has begun to send it
 */
public record KeptInvitation(
        UUID id,
        UUID organisation,
        Mailbox mailbox,
        Language language,
        MemberRole role,
        UUID invitedBy,
        Instant expiresAt,
        List<String> fingerprints,
        Delivery delivery,
        int attempts) {

    public KeptInvitation {
        fingerprints = List.copyOf(fingerprints);
    }

    /** One that nobody has begun to send. */
    static KeptInvitation begun(
            UUID id,
            UUID organisation,
            Mailbox mailbox,
            Language language,
            MemberRole role,
            UUID invitedBy,
            Instant expiresAt) {
        return new KeptInvitation(
                id, organisation, mailbox, language, role, invitedBy, expiresAt, List.of(), Delivery.WAITING, 0);
    }
}
