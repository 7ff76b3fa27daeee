package de.kommig.applications.checking;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.Partner;
import de.kommig.web.Caller;
import de.kommig.web.RejectedCommand;
import de.kommig.web.membership.Affiliations;
import de.kommig.web.membership.OwnMatters;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps coordinators from checking what an organisation of their own has put forward, or takes part in (§§ 20, 21 VwVfG). */
@Component
public class ImpartialChecking {

    private final OwnMatters matters;

    ImpartialChecking(Affiliations affiliations) {
        matters = new OwnMatters(affiliations);
    }

    /** @throws RejectedCommand (409) when the coordinator belongs to the applicant or to a partner that has agreed */
    public void refuse(Caller caller, Application.Begun application, Instant now) {
        Set<UUID> involved = new HashSet<>();
        involved.add(application.parties().organisation());
        application
                .partners()
                .in()
                .filter(Partner::hasConfirmed)
                .map(Partner::organisation)
                .forEach(involved::add);
        matters.refuse(caller, involved, now);
    }

    /** The same for what an organisation may do, whether there is an application yet or not. */
    public void refuse(Caller caller, UUID organisation, Instant now) {
        matters.refuse(caller, Set.of(organisation), now);
    }
}
