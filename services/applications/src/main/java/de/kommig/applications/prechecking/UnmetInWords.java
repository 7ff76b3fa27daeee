package de.kommig.applications.prechecking;

import de.kommig.applications.application.EligibilityRule;
import de.kommig.applications.application.NotEligible;
import de.kommig.applications.publishing.CallWords;
import de.kommig.eventstore.decider.Rejection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A refusal because of rules that are not met, with the words that the check beforehand has for them.
 *
 * @param unmet the rules that stand in the way
 */
public record UnmetInWords(List<Unmet> unmet) implements Rejection {

    /**
     * A rule that is not met.
     *
     * @param wanted what the call wants, by key
     * @param remedies what would help
     * @param text the rule in plain words
     * @param help the remedies in plain words, in their order
     */
    public record Unmet(
            EligibilityRule.Kind kind,
            EligibilityRule.Standing standing,
            List<String> wanted,
            List<EligibilityRule.Remedy> remedies,
            String text,
            List<String> help) {}

    /**
     * The refusal in this language; any other is given back as it is.
     *
     * @param words of the call, asked for when they are needed
     */
    public static Rejection of(Rejection reason, Locale language, Supplier<CallWords> words) {
        if (!(reason instanceof NotEligible notEligible)) {
            return reason;
        }
        EligibilityTexts texts = new EligibilityTexts(language, words.get());
        return new UnmetInWords(notEligible.unmet().stream()
                .map(rule -> new Unmet(
                        rule.kind(),
                        rule.standing(),
                        rule.wanted(),
                        rule.remedies(),
                        texts.rule(rule),
                        rule.remedies().stream()
                                .map(remedy -> texts.remedy(remedy, rule))
                                .toList()))
                .toList());
    }

    @Override
    public String code() {
        return "not-eligible";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("unmet", unmet);
    }
}
