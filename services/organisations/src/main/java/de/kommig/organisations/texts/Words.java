package de.kommig.organisations.texts;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for people: {@code organisations/texts*.properties}, in German and, for everybody else, in English. */
public final class Words {

    private static final String BUNDLE = "organisations.texts";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /** The words for a key. */
    public static String of(String key, Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, Words.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
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
