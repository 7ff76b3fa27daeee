package de.kommig.coordination.listing;

import de.kommig.contracts.Parties;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.coordination.journey.Audience;
import de.kommig.coordination.journey.Entry;
import de.kommig.coordination.journey.Fact;
import de.kommig.coordination.journey.Journey;
import de.kommig.coordination.journey.Reviews;
import de.kommig.web.Caller;
import java.util.Comparator;
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
                caller.actsFor(parties.organisation())
                        ? Optional.of(new Audience.Applicant())
                        : asPartner(caller, journey);
            case FUNDER ->
                Optional.<Audience>of(new Audience.Funder()).filter(funder -> caller.actsFor(parties.funder()));
            case REVIEWER ->
                Optional.ofNullable(journey.reviewers().get(caller.person()))
                        .map(last -> Reviews.hasNoPart(last)
                                ? new Audience.FormerReviewer(caller.person())
                                : new Audience.Reviewer(caller.person()));
        };
    }

    private static Optional<Audience> asPartner(Caller caller, Journey journey) {
        return journey.partners().entrySet().stream()
                .filter(partner -> caller.actsFor(partner.getKey()) && takesPart(partner.getValue()))
                .<Audience>map(partner -> together(partner.getValue())
                        ? new Audience.CoApplicant(partner.getKey())
                        : new Audience.Partner(partner.getKey()))
                .min(Comparator.comparing(audience -> audience instanceof Audience.CoApplicant ? 0 : 1));
    }

    /** Whether this is the last that is known of an organisation that takes part, or is asked to. */
    static boolean takesPart(Entry last) {
        return last.fact() == Fact.PARTNER_ASKED || last.fact() == Fact.PARTNER_CONFIRMED;
    }

    private static boolean together(Entry last) {
        return last.fact() == Fact.PARTNER_CONFIRMED && last.details().role() == PartnerRole.CO_APPLICANT;
    }
}
