package de.kommig.contracts.call;

import de.kommig.contracts.ContentRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
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
 * @param checks what else is looked at in the formal check; absent from calls written before there was that, see {@link #ownChecks()}
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
        @Nullable Outline outline,
        @Nullable List<CheckRule> checks) {

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
            null,
            null);

    /** The same with other rules for its awards. */
    public CallRules with(AwardRules other) {
        return with(fourEyes, other, outline);
    }

    /** The same with an outline that ends otherwise, or without one. */
    public CallRules with(@Nullable Outline other) {
        return with(fourEyes, award, other);
    }

    /** The same where a decision needs a second member of the funder. */
    public CallRules decidedByTwo() {
        return with(true, award, outline);
    }

    private CallRules with(boolean two, AwardRules awards, @Nullable Outline first) {
        return new CallRules(
                zone,
                wording,
                amounts,
                financing,
                eligibility,
                questions,
                documents,
                rubric,
                review,
                two,
                awards,
                first,
                checks);
    }

    /** What else is looked at in the formal check; empty when it is nothing. */
    public List<CheckRule> ownChecks() {
        return Objects.requireNonNullElse(checks, List.of());
    }
}
