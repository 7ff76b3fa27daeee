package de.kommig.applications.completeness;

import de.kommig.applications.plan.Finding;
import de.kommig.applications.publishing.CallWords;
import de.kommig.applications.texts.Amounts;
import de.kommig.web.MessageBundles;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says findings in plain words: {@code applications/completeness*.properties}, by their code; {@code {figure}} stands for a figure, {@code {question}} and
 * {@code {document}} for what the call calls that at which the finding points.
 */
public final class FindingTexts {

    private static final Pattern FIGURE = Pattern.compile("\\{(\\w+)}");

    /** Figures that are no amounts of money. */
    private static final Set<String> NUMBERS = Set.of("lowest", "highest", "percent", "rows", "length", "longest");

    private final ResourceBundle bundle;
    private final @Nullable ResourceBundle remarks;
    private final Locale language;
    private final String currency;
    private final Supplier<CallWords> words;

    /**
     * @param language German, or any other for English
     * @param currency in which amounts are meant
     */
    public FindingTexts(Locale language, String currency) {
        this(language, currency, () -> CallWords.NONE);
    }

    /**
     * @param words of the call, asked for when a finding needs them
     */
    public FindingTexts(Locale language, String currency, Supplier<CallWords> words) {
        this(language, currency, words, null);
    }

    private FindingTexts(
            Locale language, String currency, Supplier<CallWords> words, @Nullable ResourceBundle remarks) {
        this.words = words;
        this.remarks = remarks;
        this.language = language;
        this.currency = currency;
        this.bundle = MessageBundles.of("applications.completeness", language);
    }

    /** For people who look at the application of others: {@code applications/remarks*.properties}, as far as it differs. */
    public static FindingTexts forOthers(Locale language, String currency, CallWords words) {
        return new FindingTexts(language, currency, () -> words, MessageBundles.of("applications.remarks", language));
    }

    /** The finding in a sentence or two. */
    public String text(Finding finding) {
        ResourceBundle said = remarks != null && remarks.containsKey(finding.code()) ? remarks : bundle;
        return FIGURE.matcher(said.getString(finding.code()))
                .replaceAll(figure -> Matcher.quoteReplacement(figure(finding, figure.group(1))));
    }

    private String figure(Finding finding, String name) {
        Object figure = finding.figures().get(name);
        String key = finding.pointer().substring(finding.pointer().lastIndexOf('/') + 1);
        return switch (name) {
            case "question" -> words.get().question(key);
            case "document" -> words.get().document(key);
            case "category" -> words.get().category(String.valueOf(figure));
            case "column" -> words.get().column(key, String.valueOf(figure));
            case "options" -> each(figure, option -> words.get().option(key, option));
            case "categories" -> each(figure, words.get()::category);
            case "moment" ->
                moment(
                        Objects.requireNonNull(figure),
                        String.valueOf(finding.figures().get("zone")));
            case "regions" -> each(figure, words.get()::region);
            case "topics" -> each(figure, words.get()::topic);
            default -> figure(name, figure);
        };
    }

    private String figure(String name, @Nullable Object figure) {
        if (NUMBERS.contains(name)) {
            return NumberFormat.getNumberInstance(language).format(figure);
        }
        return switch (figure) {
            case BigDecimal amount -> Amounts.of(amount, currency, language);
            case LocalDate day ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(day);
            case null, default -> String.valueOf(figure);
        };
    }

    private static String each(@Nullable Object keys, UnaryOperator<String> word) {
        return keys instanceof List<?> list
                ? list.stream().map(String::valueOf).map(word).collect(Collectors.joining(", "))
                : "";
    }

    private String moment(Object moment, String zone) {
        return DateTimeFormatter.ofPattern(bundle.getString("moment-pattern"), language)
                .withZone(ZoneId.of(zone))
                .format((Instant) moment);
    }
}
