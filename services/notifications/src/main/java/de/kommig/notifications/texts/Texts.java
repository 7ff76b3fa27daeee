package de.kommig.notifications.texts;

import de.kommig.notifications.telling.Message;
import de.kommig.web.MessageBundles;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts messages into words: {@code notifications/messages*.properties}, one sentence or two for each kind and audience. */
public final class Texts {

    private static final String BUNDLE = "notifications.messages";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    /** Where the deadlines are kept. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Texts() {}

    /**
     * A message in the language of its reader.
     *
     * @param title of the application or call, if it is known
     * @param language German, or any other for English
     */
    public static String of(Message message, @Nullable String title, Locale language) {
        return inNames(message, Named.titled(title), language);
    }

    /** The same with more names. */
    public static String inNames(Message message, Named named, Locale language) {
        ResourceBundle bundle = MessageBundles.of(BUNDLE, language);
        return PLACEHOLDER
                .matcher(bundle.getString(key(message)))
                .replaceAll(match -> Matcher.quoteReplacement(
                        switch (match.group(1)) {
                            case "titled" -> name("titled", named.title(), bundle);
                            case "applicant" -> name("applicant", named.applicant(), bundle);
                            case "partner" -> name("partner", named.partner(), bundle);
                            case "forCall" -> name("forCall", named.call(), bundle);
                            case "subject" -> message.subject().toString();
                            case "ofFeed" -> ofFeed(message, bundle);
                            default -> word(match.group(1), message, bundle, language);
                        }));
    }

    /** A name in the words that go with it, or the words that stand for it. */
    private static String name(String key, @Nullable String name, ResourceBundle bundle) {
        return name == null
                ? bundle.getString(key + ".unknown")
                : bundle.getString(key).replace("{title}", name);
    }

    /** The feed that a funder always has bears the funder's id, and has no name. */
    private static String ofFeed(Message message, ResourceBundle bundle) {
        String feed = message.facts().getOrDefault("feed", "");
        return feed.equals(message.recipient().toString())
                ? bundle.getString("ofFeed.everything")
                : bundle.getString("ofFeed.opened").replace("{feed}", feed);
    }

    /** Where the words for a message stand, e.g. {@code submitted.coordination-centre}. */
    static String key(Message message) {
        String audience = message.audience().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return message.kind().code() + "." + audience;
    }

    private static String word(String name, Message message, ResourceBundle bundle, Locale language) {
        String fact = message.facts().get(name);
        if (fact == null) {
            throw new IllegalStateException("no fact " + name + " for " + key(message) + " in " + message.event());
        }
        return switch (name) {
            case "amount" -> amount(fact, message.facts().get("currency"), language);
            case "respondBy" ->
                DateTimeFormatter.ofPattern(bundle.getString("moment"), language)
                        .withZone(ZONE)
                        .format(Instant.parse(fact));
            case "day" ->
                DateTimeFormatter.ofPattern(bundle.getString("day"), language).format(LocalDate.parse(fact));
            case "changed" ->
                Stream.of(fact.split(","))
                        .map(part -> bundle.getString("changed." + part))
                        .collect(Collectors.joining(", "));
            case "ground", "recommendation", "role", "reason" -> bundle.getString(name + "." + fact);
            default -> fact;
        };
    }

    private static String amount(String amount, @Nullable String currency, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        String number = format.format(new BigDecimal(amount));
        if (currency == null) {
            return number;
        }
        String sign = Currency.getInstance(currency).getSymbol(Locale.GERMANY);
        // English puts the sign in front of the amount.
        return sign.equals("€") && language.getLanguage().equals("en") ? sign + number : number + "\u00a0" + sign;
    }
}
