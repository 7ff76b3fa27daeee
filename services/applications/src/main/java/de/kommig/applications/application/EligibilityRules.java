package de.kommig.applications.application;

import static de.kommig.applications.application.EligibilityRule.Kind.CHARTER;
import static de.kommig.applications.application.EligibilityRule.Kind.LEGAL_FORM;
import static de.kommig.applications.application.EligibilityRule.Kind.ONE_APPLICATION;
import static de.kommig.applications.application.EligibilityRule.Kind.REGION;
import static de.kommig.applications.application.EligibilityRule.Kind.TOPIC;
import static de.kommig.applications.application.EligibilityRule.Standing.MET;
import static de.kommig.applications.application.EligibilityRule.Standing.OPEN;
import static de.kommig.applications.application.EligibilityRule.Standing.UNMET;

import de.kommig.applications.application.EligibilityRule.Kind;
import de.kommig.applications.application.EligibilityRule.Remedy;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CharterRequirement;
import de.kommig.contracts.call.Eligibility;
import de.kommig.contracts.organisation.LegalForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who may apply to a call with what. Asked before a word is written, so that nobody writes in vain, and again when an application is handed
 * in. The call's own data are the source of each rule; those of funders differ.
 */
public final class EligibilityRules {

    private EligibilityRules() {}

    /** All rules of the call, met or not; those that the call does not have are left out. */
    public static List<EligibilityRule> of(CallTerms call, Applicant applicant, Attempt attempt) {
        Eligibility wanted = call.inDetail().eligibility();
        List<EligibilityRule> rules = new ArrayList<>();
        if (!wanted.legalForms().isEmpty()) {
            rules.add(legalForm(wanted, applicant.legalForm(), attempt.sponsor()));
        }
        call.charters().forEach(charter -> rules.add(charter(charter, applicant)));
        if (!wanted.regions().isEmpty()) {
            rules.add(oneOf(REGION, wanted.regions(), attempt.within(), Remedy.CHOOSE_REGION));
        }
        if (!wanted.topics().isEmpty()) {
            rules.add(oneOf(TOPIC, wanted.topics(), attempt.topics(), Remedy.CHOOSE_TOPIC));
        }
        rules.addAll(AmountRules.of(call, attempt.requested()));
        if (!wanted.several()) {
            rules.add(rule(ONE_APPLICATION, !attempt.another(), List.of(), List.of(Remedy.WITHDRAW_OTHER)));
        }
        return List.copyOf(rules);
    }

    /** The rules that stand in the way of handing in; empty when nothing does. */
    public static List<EligibilityRule> unmet(CallTerms call, Applicant applicant, Attempt attempt) {
        return of(call, applicant, attempt).stream()
                .filter(rule -> rule.standing() == UNMET)
                .toList();
    }

    static EligibilityRule rule(Kind kind, boolean met, List<String> wanted, List<Remedy> remedies) {
        return new EligibilityRule(kind, met ? MET : UNMET, wanted, met ? List.of() : remedies);
    }

    static EligibilityRule open(Kind kind, List<String> wanted) {
        return new EligibilityRule(kind, OPEN, wanted, List.of());
    }

    private static EligibilityRule legalForm(Eligibility wanted, @Nullable LegalForm own, @Nullable LegalForm sponsor) {
        boolean met = (own != null && wanted.legalForms().contains(own))
                || (wanted.fiscalSponsor()
                        && sponsor != null
                        && wanted.legalForms().contains(sponsor));
        List<Remedy> remedies = new ArrayList<>();
        if (wanted.fiscalSponsor()) {
            remedies.add(Remedy.FISCAL_SPONSOR);
        }
        if (wanted.legalForms().contains(LegalForm.REGISTERED_ASSOCIATION)) {
            if (own == LegalForm.INITIATIVE) {
                remedies.add(Remedy.FOUND_ASSOCIATION);
            }
            if (own == LegalForm.ASSOCIATION_IN_FORMATION) {
                remedies.add(Remedy.REGISTER_ASSOCIATION);
            }
        }
        remedies.add(Remedy.TELL_LEGAL_FORM);
        return rule(
                LEGAL_FORM,
                met,
                wanted.legalForms().stream().map(EligibilityRules::key).toList(),
                List.copyOf(remedies));
    }

    private static EligibilityRule charter(CharterRequirement required, Applicant applicant) {
        boolean met = applicant.commitments().stream().anyMatch(made -> made.meets(required));
        boolean older =
                applicant.commitments().stream().anyMatch(made -> made.charter().equals(required.charter()));
        return rule(
                CHARTER,
                met,
                List.of(required.charter(), required.version()),
                List.of(older ? Remedy.RENEW_COMMITMENT : Remedy.COMMIT_TO_CHARTER));
    }

    private static EligibilityRule oneOf(Kind kind, List<String> wanted, @Nullable List<String> chosen, Remedy remedy) {
        return chosen == null
                ? open(kind, wanted)
                : rule(kind, !Collections.disjoint(wanted, chosen), wanted, List.of(remedy));
    }

    private static String key(LegalForm form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
