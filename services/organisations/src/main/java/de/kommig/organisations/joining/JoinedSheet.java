package de.kommig.organisations.joining;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.web.NotFound;
import java.util.UUID;

/**
 * What somebody has become a member of.
 *
 * @param name of the organisation
 * @param memberRole what they may do for it
 */
public record JoinedSheet(UUID organisation, String name, MemberRole memberRole) {

    /** The organisation as it is for somebody who has just joined. */
    public static JoinedSheet of(Organisation state, UUID person) {
        if (state instanceof Organisation.Registered organisation) {
            return organisation
                    .members()
                    .of(person)
                    .map(Membership::role)
                    .map(role -> new JoinedSheet(organisation.id(), organisation.name(), role))
                    .orElseThrow(NotFound::new);
        }
        throw new NotFound();
    }
}
