package de.kommig.applications.awarding;

import de.kommig.applications.seeing.Viewpoint;
import de.kommig.contracts.Parties;
import de.kommig.web.Caller;

/** The row "award, drawdowns, reports" of the table "Who sees what": the organisation, coordinators and the funder see all of it, reviewers nothing. */
public final class AwardAccess {

    private AwardAccess() {}

    /** How the caller stands to the award of these parties. */
    public static Viewpoint viewpoint(Caller caller, Parties parties) {
        return switch (caller.role()) {
            case ORGANISATION -> caller.actsFor(parties.organisation()) ? Viewpoint.APPLICANT : Viewpoint.NOBODY;
            case COORDINATOR -> Viewpoint.COORDINATOR;
            case FUNDER -> caller.actsFor(parties.funder()) ? Viewpoint.FUNDER : Viewpoint.NOBODY;
            case REVIEWER -> Viewpoint.NOBODY;
        };
    }
}
