package de.kommig.applications.publishing;

import de.kommig.contracts.call.AmountRange;
import de.kommig.contracts.call.AwardRules;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CheckRule;
import de.kommig.contracts.call.Criterion;
import de.kommig.contracts.call.DocumentRule;
import de.kommig.contracts.call.Eligibility;
import de.kommig.contracts.call.FinancingRules;
import de.kommig.contracts.call.Outline;
import de.kommig.contracts.call.Question;
import de.kommig.contracts.call.ReviewPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a call as everybody sees them; the words for their keys stand beside them. */
public record RulesSheet(
        String zone,
        @Nullable AmountRange amounts,
        FinancingRules financing,
        Eligibility eligibility,
        List<Question> questions,
        List<DocumentRule> documents,
        List<Criterion> rubric,
        ReviewPolicy review,
        boolean fourEyes,
        AwardRules award,
        @Nullable Outline outline,
        List<CheckRule> checks) {

    static RulesSheet of(CallRules rules) {
        return new RulesSheet(
                rules.zone(),
                rules.amounts(),
                rules.financing(),
                rules.eligibility(),
                rules.questions(),
                rules.documents(),
                rules.rubric(),
                rules.review(),
                rules.fourEyes(),
                rules.award(),
                rules.outline(),
                rules.ownChecks());
    }
}
