package de.kommig.contracts.call;

import de.kommig.contracts.ContentRef;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call asks for in detail. Rules are here, for all services; words are in the wording, which the applications service gives out.
 *
 * @param zone IANA time zone in which the call's days and hours are meant, e.g. {@code Europe/Berlin}
 * @param wording the call's texts in each of its languages; {@code null}: there are none but the title
 * @param amounts {@code null}: anything up to the budget
 * @param rubric empty: reviewers choose their criteria
 * @param fourEyes whether a decision needs a second member of the funder
 * @param outline {@code null}: there is one stage
 */
public record CallRules(
        String zone,
        @Nullable ContentRef wording,
        @Nullable AmountRange amounts,
        FinancingRules financing,
        Eligibility eligibility,
        List<Question> questions,
        List<DocumentRule> documents,
        List<Criterion> rubric,
        ReviewPolicy review,
        boolean fourEyes,
        AwardRules award,
        @Nullable Outline outline) {

    /** Of a call that says nothing of all this. */
    public static final CallRules NONE = new CallRules(
            "Europe/Berlin",
            null,
            null,
            new FinancingRules(
                    FinancingKind.FULL, null, List.of(), BigDecimal.ZERO, new OwnMeans(BigDecimal.ZERO, null, null)),
            new Eligibility(List.of(), true, List.of(), List.of(), true),
            List.of(),
            List.of(),
            List.of(),
            new ReviewPolicy(false, false, null),
            false,
            new AwardRules(
                    null,
                    "P1M",
                    PaymentKind.BY_NEED,
                    List.of(),
                    "P2M",
                    List.of(),
                    "P6M",
                    "P5Y",
                    BigDecimal.valueOf(5),
                    false),
            null);
}
