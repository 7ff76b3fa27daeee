package de.kommig.applications.prechecking;

import de.kommig.applications.application.EligibilityRule;
import de.kommig.applications.application.EligibilityRule.Kind;
import de.kommig.applications.application.EligibilityRule.Remedy;
import de.kommig.applications.application.EligibilityRule.Standing;
import de.kommig.applications.publishing.CallWords;
import de.kommig.contracts.call.Stage;
import java.math.BigDecimal;
import java.text.NumberFormat;
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

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

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
        this.bundle = ResourceBundle.getBundle(
                "applications.eligibility", language, EligibilityTexts.class.getClassLoader(), NO_FALLBACK);
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
        return filled(word(rule.kind()) + "." + word(rule.standing()), rule);
    }

    String remedy(Remedy remedy, EligibilityRule rule) {
        return filled("remedy." + word(remedy), rule);
    }

    private String filled(String key, EligibilityRule rule) {
        return bundle.getString(key).replace("{wanted}", wanted(rule.kind(), rule.wanted()));
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
            case LEAST_AMOUNT, MOST_AMOUNT -> amount(wanted.getFirst(), wanted.getLast());
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

    private String amount(String amount, String currency) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(new BigDecimal(amount)) + "\u00a0" + currency;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
