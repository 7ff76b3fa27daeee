package de.kommig.applications.prechecking;

import de.kommig.applications.application.EligibilityRule;
import de.kommig.applications.application.EligibilityRule.Kind;
import de.kommig.applications.application.EligibilityRule.Remedy;
import de.kommig.applications.application.EligibilityRule.Standing;
import de.kommig.contracts.call.Stage;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whether an organisation can apply to a call.
 *
 * @param standing unmet when one rule is; else open when one is
 * @param text all in one sentence
 * @param window whether the call takes applications now
 * @param rules those of the call, what stands in the way first; once its time is over, that is among them
 */
public record EligibilitySheet(UUID callId, Standing standing, String text, WindowSheet window, List<RuleSheet> rules) {

    private static final List<Standing> WORST_FIRST = List.of(Standing.UNMET, Standing.OPEN, Standing.MET);

    /**
     * When the call takes applications.
     *
     * @param moment until when it is open, from when it will be, or since when it is no longer
     * @param stage whether that is about outlines or about applications
     */
    public record WindowSheet(OpeningState state, Instant moment, Stage stage, String text) {}

    /**
     * A rule in words.
     *
     * @param wanted what the call wants, by key
     * @param remedies what would help; empty unless the rule is unmet
     */
    public record RuleSheet(
            Kind kind, Standing standing, String text, List<String> wanted, List<RemedySheet> remedies) {}

    /** Something that would help, in words. */
    public record RemedySheet(Remedy remedy, String text) {}

    static EligibilitySheet of(UUID call, Opening opening, List<EligibilityRule> rules, EligibilityTexts texts) {
        List<RuleSheet> sheets = Stream.concat(opening.rule().stream(), rules.stream())
                .map(rule -> sheet(rule, texts))
                .sorted(Comparator.comparing(sheet -> WORST_FIRST.indexOf(sheet.standing())))
                .toList();
        Standing worst = sheets.isEmpty() ? Standing.MET : sheets.getFirst().standing();
        return new EligibilitySheet(
                call,
                worst,
                texts.overall(worst),
                new WindowSheet(opening.state(), opening.moment(), opening.stage(), texts.window(opening)),
                sheets);
    }

    private static RuleSheet sheet(EligibilityRule rule, EligibilityTexts texts) {
        return new RuleSheet(
                rule.kind(),
                rule.standing(),
                texts.rule(rule),
                rule.wanted(),
                rule.remedies().stream()
                        .map(remedy -> new RemedySheet(remedy, texts.remedy(remedy, rule)))
                        .toList());
    }
}
