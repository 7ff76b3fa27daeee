package de.kommig.reviews.conflict;

import de.kommig.web.Caller;
import de.kommig.web.RejectedCommand;
import de.kommig.web.membership.Affiliations;
import de.kommig.web.membership.OwnMatters;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps coordinators out of rounds about what an organisation of their own has put forward, or takes part in (§§ 20, 21 VwVfG). */
@Component
public class OwnRounds {

    private final KeptTies ties;
    private final OwnMatters matters;
    private final Clock clock;

    OwnRounds(KeptTies ties, Affiliations affiliations, Clock clock) {
        this.ties = ties;
        this.matters = new OwnMatters(affiliations);
        this.clock = clock;
    }

    /** @throws RejectedCommand (409) when the coordinator belongs to the applicant or to a partner that has agreed */
    public void refuse(Caller caller, UUID application) {
        refuse(caller, List.of(application));
    }

    /** The same for several applications. */
    public void refuse(Caller caller, Collection<UUID> applications) {
        Set<UUID> involved = new HashSet<>();
        ties.applications(applications).values().forEach(known -> {
            if (known.organisation() != null) {
                involved.add(known.organisation());
            }
            known.partners().forEach(partner -> involved.add(partner.organisation()));
        });
        matters.refuse(caller, involved, clock.instant());
    }
}
