package de.kommig.applications.prechecking;

import de.kommig.applications.application.Applicant;
import de.kommig.applications.application.Application;
import de.kommig.applications.application.Attempt;
import de.kommig.applications.application.EligibilityRule;
import de.kommig.applications.application.EligibilityRule.Kind;
import de.kommig.applications.application.EligibilityRule.Standing;
import de.kommig.applications.application.EligibilityRules;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Parties;
import de.kommig.contracts.call.CallTerms;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks once more, with what is known by now, whether what has been handed in is eligible. */
@Component
public class Rechecking {

    private static final Set<Kind> OF_THE_ORGANISATION = Set.of(Kind.LEGAL_FORM, Kind.CHARTER);

    private final Prechecking prechecking;
    private final Applicants applicants;
    private final StandingApplications others;
    private final Places places;

    Rechecking(Prechecking prechecking, Applicants applicants, StandingApplications others, Places places) {
        this.prechecking = prechecking;
        this.applicants = applicants;
        this.others = others;
        this.places = places;
    }

    /** All rules of the call, and how the application stands to them. Of an organisation that nobody here knows, what it is stays open. */
    public List<EligibilityRule> rules(CallTerms call, Application.HandedIn application, ProposalText text) {
        Parties parties = application.parties();
        Applicant applicant = applicants.of(parties.organisation());
        Attempt attempt = new Attempt(
                text.regions(),
                places.around(text.regions()),
                text.topics(),
                application.dossier().proposal().requested(),
                prechecking.sponsor(call, application),
                !call.inDetail().eligibility().several()
                        && others.exist(parties.call(), Set.of(parties.organisation()), parties.application()));
        return EligibilityRules.of(call, applicant, attempt).stream()
                .map(rule -> applicant.equals(Applicant.UNKNOWN) && OF_THE_ORGANISATION.contains(rule.kind())
                        ? opened(rule)
                        : rule)
                .toList();
    }

    private static EligibilityRule opened(EligibilityRule rule) {
        return rule.standing() == Standing.MET
                ? rule
                : new EligibilityRule(rule.kind(), Standing.OPEN, rule.wanted(), List.of());
    }
}
