package de.kommig.applications.http;

import de.kommig.contracts.call.AmountRange;
import de.kommig.contracts.call.CallRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a call asks for in detail. What is left out is as in a call that says nothing in detail.
 *
 * @param zone IANA time zone, e.g. {@code Europe/Berlin}
 * @param amounts how much one application may ask for
 * @param fourEyes whether a decision needs a second member of the funder
 * @param checks what else is looked at in the formal check
 * @param outline the first of two stages, if there are two
 */
record RulesInput(
        @Nullable @Size(min = 1, max = 60) String zone,
        @Nullable AmountRange amounts,
        @Nullable @Valid FinancingInput financing,
        @Nullable @Valid EligibilityInput eligibility,
        @Nullable @Size(max = Formats.MOST_ANSWERS) List<@NotNull @Valid QuestionInput> questions,
        @Nullable @Size(max = 50) List<@NotNull @Valid DocumentRuleInput> documents,
        @Nullable @Size(max = 30) List<@NotNull @Valid CriterionInput> rubric,
        @Nullable @Valid ReviewPolicyInput review,
        @Nullable Boolean fourEyes,
        @Nullable @Valid AwardRulesInput award,
        @Nullable @Valid OutlineInput outline,
        @Nullable @Size(max = 30) List<@NotNull @Valid CheckRuleInput> checks) {

    /** A call that says nothing of all this. */
    static final RulesInput NONE =
            new RulesInput(null, null, null, null, null, null, null, null, null, null, null, null);

    CallRules rules() {
        CallRules none = CallRules.NONE;
        return new CallRules(
                Objects.requireNonNullElse(zone, none.zone()),
                null,
                amounts,
                financing == null ? none.financing() : financing.rules(),
                eligibility == null ? none.eligibility() : eligibility.rules(),
                Given.list(questions, QuestionInput::question),
                Given.list(documents, DocumentRuleInput::rule),
                Given.list(rubric, CriterionInput::criterion),
                review == null ? none.review() : review.policy(),
                Boolean.TRUE.equals(fourEyes),
                award == null ? none.award() : award.rules(),
                outline == null ? null : outline.outline(),
                checks == null ? null : Given.list(checks, CheckRuleInput::rule));
    }
}
