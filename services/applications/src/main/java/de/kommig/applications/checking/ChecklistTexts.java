package de.kommig.applications.checking;

import de.kommig.applications.completeness.FindingTexts;
import de.kommig.applications.plan.Finding;
import de.kommig.applications.prechecking.EligibilityTexts;
import de.kommig.applications.publishing.CallWords;
import de.kommig.web.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says in plain words what is to be looked at: {@code applications/checklist*.properties}, by the item's key, or by its kind where there are several of it;
 * {@code {name}} stands for what the call calls it. What the platform has found is said about the organisation to those who check, and to the organisation
 * in a correction.
 */
final class ChecklistTexts {

    private final ResourceBundle bundle;
    private final EligibilityTexts eligibility;
    private final FindingTexts findings;
    private final FindingTexts findingsForOthers;
    private final CallWords words;

    /**
     * @param language German, or any other for English
     * @param currency of the call
     * @param words of the call
     */
    ChecklistTexts(Locale language, String currency, CallWords words) {
        this.bundle = MessageBundles.of("applications.checklist", language);
        this.eligibility = new EligibilityTexts(language, words);
        this.findings = new FindingTexts(language, currency, () -> words);
        this.findingsForOthers = FindingTexts.forOthers(language, currency, words);
        this.words = words;
    }

    /** What is to be looked at. */
    String item(ChecklistItem item) {
        return switch (item.kind()) {
            case DOCUMENT -> bundle.getString("document").replace("{name}", words.document(item.subject()));
            case OWN -> words.check(item.subject());
            case CHARTER ->
                bundle.getString("charter")
                        .replace(
                                "{name}",
                                item.rule() == null
                                        ? ""
                                        : String.join(", ", item.rule().wanted()));
            default -> bundle.getString(item.key());
        };
    }

    /** What the platform has found about it, for those who check. */
    List<String> remarks(ChecklistItem item) {
        return item.rule() == null
                ? item.findings().stream().map(findingsForOthers::text).toList()
                : List.of(eligibility.ruleForOthers(item.rule()));
    }

    /** The same for the organisation, which is to correct it. */
    List<String> corrections(ChecklistItem item) {
        return item.rule() == null
                ? item.findings().stream().map(this::finding).toList()
                : List.of(eligibility.rule(item.rule()));
    }

    /** One finding, for the organisation. */
    String finding(Finding finding) {
        return findings.text(finding);
    }

    /** For a correction of which nobody has said what is wrong. */
    String correct(ChecklistItem item) {
        return bundle.getString("correct").replace("{item}", item(item));
    }
}
