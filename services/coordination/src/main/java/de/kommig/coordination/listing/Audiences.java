package de.kommig.coordination.listing;

import de.kommig.contracts.Parties;
import de.kommig.coordination.journey.Audience;
import de.kommig.coordination.journey.Fact;
import de.kommig.coordination.journey.Journey;
import de.kommig.web.Caller;
import java.util.Optional;

/** As what a caller follows a journey. */
final class Audiences {

    private Audiences() {}

    /** Empty for somebody who has no part in it. */
    static Optional<Audience> of(Caller caller, Journey journey) {
        Parties parties = journey.parties();
        return switch (caller.role()) {
            case COORDINATOR -> Optional.of(new Audience.Coordinator());
            case ORGANISATION ->
                Optional.<Audience>of(new Audience.Applicant())
                        .filter(applicant -> caller.actsFor(parties.organisation()));
            case FUNDER ->
                Optional.<Audience>of(new Audience.Funder()).filter(funder -> caller.actsFor(parties.funder()));
            case REVIEWER ->
                Optional.ofNullable(journey.reviewers().get(caller.person()))
                        .map(last -> last == Fact.ASSIGNMENT_DECLINED || last == Fact.REVIEWER_RECUSED
                                ? new Audience.FormerReviewer(caller.person())
                                : new Audience.Reviewer(caller.person()));
        };
    }
}
