package de.kommig.organisations.texts;

import de.kommig.web.MessageBundles;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for people: {@code organisations/texts*.properties}, in German and, for everybody else, in English. */
public final class Words {

    private static final String BUNDLE = "organisations.texts";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private Words() {}

    /** The words for a key. */
    public static String of(String key, Locale language) {
        return MessageBundles.of(BUNDLE, language).getString(key);
    }

    /** The words for a key, with facts in the places that name them. */
    public static String of(String key, Locale language, Map<String, String> facts) {
        return PLACEHOLDER.matcher(of(key, language)).replaceAll(match -> {
            String fact = facts.get(match.group(1));
            if (fact == null) {
                throw new IllegalStateException("no fact " + match.group(1) + " for " + key);
            }
            return Matcher.quoteReplacement(fact);
        });
    }
}
