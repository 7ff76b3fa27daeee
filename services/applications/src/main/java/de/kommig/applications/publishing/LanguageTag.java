package de.kommig.applications.publishing;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Names of languages, BCP 47 (RFC 5646), e.g. {@code de}, {@code kmr-Latn}, {@code de-simple}. */
final class LanguageTag {

    private LanguageTag() {}

    /** Whether it is the name of a language, written as everybody writes it, e.g. {@code pt-BR} and not {@code PT-br}. */
    static boolean isNormal(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return !locale.getLanguage().isEmpty() && locale.toLanguageTag().equals(tag);
        } catch (IllformedLocaleException noTag) {
            return false;
        }
    }
}
