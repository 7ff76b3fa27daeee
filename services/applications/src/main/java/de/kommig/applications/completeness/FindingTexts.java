package de.kommig.applications.completeness;

import de.kommig.applications.plan.Finding;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says findings in plain words: {@code applications/completeness*.properties}, by their code; {@code {figure}} stands for a figure. */
public final class FindingTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Pattern FIGURE = Pattern.compile("\\{(\\w+)}");

    /** Figures that are no amounts of money. */
    private static final Set<String> NUMBERS = Set.of("lowest", "highest", "percent", "rows", "length", "longest");

    private final ResourceBundle bundle;
    private final Locale language;
    private final String currency;

    /**
     * @param language German, or any other for English
     * @param currency in which amounts are meant
     */
    public FindingTexts(Locale language, String currency) {
        this.language = language;
        this.currency = currency;
        this.bundle = ResourceBundle.getBundle(
                "applications.completeness", language, FindingTexts.class.getClassLoader(), NO_FALLBACK);
    }

    /** The finding in a sentence or two. */
    public String text(Finding finding) {
        return FIGURE.matcher(bundle.getString(finding.code()))
                .replaceAll(figure -> Matcher.quoteReplacement(figure(finding, figure.group(1))));
    }

    private String figure(Finding finding, String name) {
        Object figure = finding.figures().get(name);
        if (NUMBERS.contains(name)) {
            return NumberFormat.getNumberInstance(language).format(figure);
        }
        return switch (figure) {
            case BigDecimal amount -> money(amount);
            case LocalDate day ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(day);
            case null, default -> String.valueOf(figure);
        };
    }

    private String money(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount) + "\u00a0" + currency;
    }
}
