package de.kommig.applications.prechecking;

import de.kommig.applications.application.EligibilityRule;
import de.kommig.applications.application.EligibilityRule.Kind;
import de.kommig.applications.application.EligibilityRule.Remedy;
import de.kommig.applications.application.EligibilityRule.Standing;
import de.kommig.applications.publishing.CallWords;
import de.kommig.applications.texts.Amounts;
import de.kommig.contracts.call.Stage;
import de.kommig.web.MessageBundles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Says in plain words what a rule wants and what would help: {@code applications/eligibility*.properties}. Keys are
 * {@code <rule>.<standing>} and {@code remedy.<remedy>}; {@code {wanted}} stands for what the call wants.
 */
public final class EligibilityTexts {

    private final Locale language;
    private final ZoneId zone;
    private final CallWords words;
    private final ResourceBundle bundle;

    /**
     * @param language German, or any other for English
     * @param zone in which the call's hours are meant
     * @param words of the call
     */
    EligibilityTexts(Locale language, String zone, CallWords words) {
        this.language = language;
        this.zone = ZoneId.of(zone);
        this.words = words;
        this.bundle = MessageBundles.of("applications.eligibility", language);
    }

    /** For rules alone, which name no hours. */
    public EligibilityTexts(Locale language, CallWords words) {
        this(language, "UTC", words);
    }

    String overall(Standing standing) {
        return bundle.getString("overall." + word(standing));
    }

    String window(Opening opening) {
        String state = opening.byException() ? "exception" : word(opening.state());
        String outline = opening.stage() == Stage.OUTLINE ? ".outline" : "";
        return bundle.getString("window." + state + outline).replace("{moment}", moment(opening.moment()));
    }

    private String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(bundle.getString("moment"), language)
                .withZone(zone)
                .format(moment);
    }

    /** What it wants, and whether that is so. */
    public String rule(EligibilityRule rule) {
        return filled(bundle.getString(key(rule)), rule);
    }

    /** The same for people who look at the application of others: {@code applications/remarks*.properties}, as far as it differs. */
    public String ruleForOthers(EligibilityRule rule) {
        ResourceBundle remarks = MessageBundles.of("applications.remarks", language);
        return remarks.containsKey(key(rule)) ? filled(remarks.getString(key(rule)), rule) : rule(rule);
    }

    private static String key(EligibilityRule rule) {
        return word(rule.kind()) + "." + word(rule.standing());
    }

    String remedy(Remedy remedy, EligibilityRule rule) {
        return filled(bundle.getString("remedy." + word(remedy)), rule);
    }

    private String filled(String text, EligibilityRule rule) {
        return text.replace("{wanted}", wanted(rule.kind(), rule.wanted()));
    }

    private String wanted(Kind kind, List<String> wanted) {
        return switch (kind) {
            case LEGAL_FORM ->
                listed(wanted.stream()
                        .map(form -> bundle.getString("legal-form." + form))
                        .toList());
            case REGION -> listed(wanted.stream().map(words::region).toList());
            case TOPIC -> listed(wanted.stream().map(words::topic).toList());
            case CHARTER -> wanted.getFirst() + " (" + wanted.getLast() + ")";
            case LEAST_AMOUNT, MOST_AMOUNT -> Amounts.of(new BigDecimal(wanted.getFirst()), wanted.getLast(), language);
            case CURRENCY -> wanted.getFirst();
            case DEADLINE -> moment(Instant.parse(wanted.getFirst()));
            case ONE_APPLICATION -> "";
        };
    }

    private String listed(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", ")) + " "
                + bundle.getString("or") + " " + words.getLast();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
