package de.kommig.organisations.http;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.web.Role;
import de.kommig.web.membership.ActingFor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed in, and for whom they may act.
 *
 * @param actingFor what counts for a request without the header {@code Acting-For}: an organisation's id, or {@code self}; absent when the
 *     header is needed
 * @param hint what somebody can do who belongs to no organisation; absent for everybody else
 */
record MeSheet(
        UUID person,
        List<AffiliationSheet> affiliations,
        @Nullable String actingFor,
        @Nullable String hint) {

    /**
     * An organisation for which this person may act.
     *
     * @param name of the organisation
     * @param role in which capacity
     * @param memberRole what they may do for it
     * @param confirmed whether KomMig has confirmed that it is a funder; absent for all that are none
     * @param actingFor what the header {@code Acting-For} has to say for this capacity
     * @param hint what a funder waits for that is not confirmed; absent for everybody else
     * @param expiresAt when a machine's time is over; absent for people
     * @param renewals commitments that the organisation is asked to renew; for its owners alone, who can
     */
    record AffiliationSheet(
            UUID organisation,
            String name,
            Role role,
            MemberRole memberRole,
            @Nullable Boolean confirmed,
            String actingFor,
            @Nullable String hint,
            @Nullable Instant expiresAt,
            List<RenewalSheet> renewals) {

        /** The same organisation once more, as the funder of what it passes on. */
        AffiliationSheet asFunder() {
            return new AffiliationSheet(
                    organisation,
                    name,
                    Role.FUNDER,
                    memberRole,
                    null,
                    organisation + ActingFor.AS_FUNDER,
                    null,
                    expiresAt,
                    List.of());
        }
    }

    /**
     * That a charter to which the organisation is committed has a new version.
     *
     * @param version the one that counts now
     * @param text asks for it in the caller's language
     */
    record RenewalSheet(String charter, String version, String text) {}
}
