package de.kommig.organisations.inviting;

import de.kommig.contracts.organisation.MemberRole;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The open invitations of an organisation, as its owners see them, the oldest first. */
public record InvitationsSheet(List<InvitationSheet> invitations) {

    public InvitationsSheet {
        invitations = List.copyOf(invitations);
    }

    /**
     * An invitation that can be accepted.
     *
     * @param email to whom; absent once the address has been erased, and then nobody can accept it
     * @param delivery how far its mail has come; absent with the address
     * @param invitedBy pseudonym of who has invited; absent with the address
     */
    public record InvitationSheet(
            UUID id,
            MemberRole role,
            Instant expiresAt,
            @Nullable String email,
            @Nullable Delivery delivery,
            @Nullable UUID invitedBy) {}
}
