package de.kommig.feeds.catalogue;

import de.kommig.web.MessageBundles;
import java.util.Locale;
import java.util.ResourceBundle;

/** The page's own words. What it shows of the documents is in English. */
final class Texts {

    private final Locale language;
    private final ResourceBundle words;

    Texts(Locale language) {
        this.language = language;
        this.words = MessageBundles.of("feeds.catalogue", language);
    }

    String of(String key) {
        return words.getString(key);
    }

    /** With the values in place of {@code %s}. */
    String of(String key, Object... values) {
        return words.getString(key).formatted(values);
    }

    Locale language() {
        return language;
    }

    /** BCP 47 tag of the language. */
    String tag() {
        return language.getLanguage();
    }

    /** Tag of the other one. */
    String otherTag() {
        return language.equals(Locale.GERMAN) ? "en" : "de";
    }
}
