package de.kommig.reviews.http;

import de.kommig.reviews.calls.Blindness;
import de.kommig.reviews.conflict.CoApplicants;
import de.kommig.reviews.disclosing.Disclosure;
import de.kommig.reviews.disclosing.Reader;
import de.kommig.reviews.listing.Applications;
import de.kommig.reviews.round.Panel;
import de.kommig.reviews.round.Round;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds out as what a caller looks at a round. */
@Component
final class Readers {

    private final Applications applications;
    private final Blindness blindness;
    private final CoApplicants coApplicants;

    Readers(Applications applications, Blindness blindness, CoApplicants coApplicants) {
        this.applications = applications;
        this.blindness = blindness;
        this.coApplicants = coApplicants;
    }

    /**
     * What the caller may know about the round.
     *
     * @throws NotFound (404) when there is no round, or the caller has no part in it
     */
    Disclosure disclosure(Round round, Caller caller) {
        Panel panel = round.reviewers().orElseThrow(NotFound::new);
        return new Disclosure(
                round,
                panel,
                reader(panel, caller),
                blindness.of(panel.parties().call()));
    }

    private Reader reader(Panel panel, Caller caller) {
        boolean part = switch (caller.role()) {
            case COORDINATOR -> true;
            case REVIEWER -> panel.assignmentOf(caller.person()).isPresent();
            case FUNDER -> caller.actsFor(panel.parties().funder());
            case ORGANISATION -> applies(panel, caller);
        };
        if (!part) {
            throw new NotFound();
        }
        return switch (caller.role()) {
            case COORDINATOR -> new Reader.Coordinator();
            case REVIEWER -> new Reader.Reviewer(caller.person());
            case FUNDER -> new Reader.Funder();
            case ORGANISATION ->
                new Reader.Applicant(
                        applications.known(panel.parties().application()).decided());
        };
    }

    private boolean applies(Panel panel, Caller caller) {
        return caller.actsFor(panel.parties().organisation())
                || coApplicants.of(panel.parties().application()).stream().anyMatch(caller::actsFor);
    }
}
