package de.kommig.applications.seeing;

import static de.kommig.applications.seeing.Fact.CONTENT;
import static de.kommig.applications.seeing.Fact.CORRECTIONS;
import static de.kommig.applications.seeing.Fact.DECISION;
import static de.kommig.applications.seeing.Fact.DELIBERATION;
import static de.kommig.applications.seeing.Fact.DOUBLE_FUNDING;
import static de.kommig.applications.seeing.Fact.OVERVIEW;
import static de.kommig.applications.seeing.Fact.UNSENT_CHANGES;
import static de.kommig.applications.seeing.Fact.VOTE;
import static de.kommig.applications.seeing.Fact.WITHDRAWAL_REASON;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.Application.HandedIn;
import de.kommig.applications.application.Application.PastCheck;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.web.Caller;
import java.util.EnumSet;
import java.util.Set;

/**
 * The table "Who sees what" for applications: first how the caller stands to the application, then which facts that opens.
 */
public final class ApplicationAccess {

    private ApplicationAccess() {}

    /**
     * How the caller stands to the application now.
     *
     * @param assigned whether the caller is one of its reviewers
     */
    public static Viewpoint viewpoint(Caller caller, Application.Begun application, boolean assigned) {
        boolean mayLook = switch (caller.role()) {
            case ORGANISATION -> true;
            case COORDINATOR -> application instanceof HandedIn;
            case REVIEWER -> application instanceof PastCheck && assigned;
            case FUNDER ->
                application instanceof HandedIn
                        && caller.actsFor(application.parties().funder());
        };
        if (!mayLook) {
            return Viewpoint.NOBODY;
        }
        return switch (caller.role()) {
            case ORGANISATION -> ofOrganisation(caller, application);
            case COORDINATOR -> Viewpoint.COORDINATOR;
            case REVIEWER -> Viewpoint.REVIEWER;
            case FUNDER -> Viewpoint.FUNDER;
        };
    }

    private static Viewpoint ofOrganisation(Caller caller, Application.Begun application) {
        if (caller.actsFor(application.parties().organisation())) {
            return Viewpoint.APPLICANT;
        }
        return application
                .partners()
                .of(caller::actsFor)
                .map(partner -> partner.role() == PartnerRole.CO_APPLICANT && partner.hasConfirmed()
                        ? Viewpoint.CO_APPLICANT
                        : Viewpoint.PARTNER)
                .orElse(Viewpoint.NOBODY);
    }

    /** What is open to somebody who stands like this. A fact may be open before it exists. */
    public static Set<Fact> facts(Viewpoint viewpoint, Application.Begun application) {
        return switch (viewpoint) {
            case APPLICANT -> together(application, EnumSet.of(DOUBLE_FUNDING));
            // What else the applicant asks for elsewhere is no business of those who apply together with it.
            case CO_APPLICANT -> together(application, EnumSet.noneOf(Fact.class));
            // To answer, they have to read what they are to take part in, as it is now.
            case PARTNER -> EnumSet.of(OVERVIEW, UNSENT_CHANGES, CONTENT);
            case COORDINATOR -> EnumSet.of(OVERVIEW, CONTENT, DOUBLE_FUNDING, CORRECTIONS, VOTE, DECISION);
            case REVIEWER -> EnumSet.of(OVERVIEW, CONTENT, VOTE);
            // No panel reads an outline for the funder: who answers it has to read it.
            case FUNDER ->
                application instanceof Application.Outlined
                        ? EnumSet.of(OVERVIEW, CONTENT, DECISION, DELIBERATION)
                        : EnumSet.of(OVERVIEW, CORRECTIONS, VOTE, DECISION, DELIBERATION);
            case NOBODY -> EnumSet.noneOf(Fact.class);
        };
    }

    private static Set<Fact> together(Application.Begun application, Set<Fact> beside) {
        Set<Fact> facts = EnumSet.of(OVERVIEW, UNSENT_CHANGES, CONTENT, CORRECTIONS, DECISION, WITHDRAWAL_REASON);
        if (application instanceof Application.Decided) {
            facts.add(VOTE);
        }
        facts.addAll(beside);
        return facts;
    }
}
