package de.kommig.applications.application;

import static de.kommig.applications.application.EligibilityRule.Kind.CURRENCY;
import static de.kommig.applications.application.EligibilityRule.Kind.LEAST_AMOUNT;
import static de.kommig.applications.application.EligibilityRule.Kind.MOST_AMOUNT;

import de.kommig.applications.application.EligibilityRule.Remedy;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.AmountRange;
import de.kommig.contracts.call.CallTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How much one application may ask for. */
final class AmountRules {

    private AmountRules() {}

    static List<EligibilityRule> of(CallTerms call, @Nullable Money requested) {
        AmountRange range = Objects.requireNonNullElse(call.inDetail().amounts(), new AmountRange(null, null));
        String currency = call.budget().currency();
        if (requested != null && !requested.currency().equals(currency)) {
            return List.of(EligibilityRules.rule(CURRENCY, false, List.of(currency), List.of(Remedy.USE_CURRENCY)));
        }
        List<EligibilityRule> rules = new ArrayList<>();
        Money least = range.least();
        if (least != null) {
            rules.add(
                    requested == null
                            ? EligibilityRules.open(LEAST_AMOUNT, words(least))
                            : EligibilityRules.rule(
                                    LEAST_AMOUNT,
                                    !least.exceeds(requested),
                                    words(least),
                                    List.of(Remedy.ASK_FOR_MORE)));
        }
        Money most = Objects.requireNonNullElse(range.most(), call.budget());
        rules.add(
                requested == null
                        ? EligibilityRules.open(MOST_AMOUNT, words(most))
                        : EligibilityRules.rule(
                                MOST_AMOUNT, !requested.exceeds(most), words(most), List.of(Remedy.ASK_FOR_LESS)));
        return rules;
    }

    private static List<String> words(Money amount) {
        return List.of(amount.amount().toPlainString(), amount.currency());
    }
}
