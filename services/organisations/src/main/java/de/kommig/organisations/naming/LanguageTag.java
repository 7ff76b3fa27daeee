package de.kommig.organisations.naming;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Names of languages, BCP 47 (RFC 5646), e.g. {@code de}, {@code ar}, {@code kmr-Latn}. */
public final class LanguageTag {

    private LanguageTag() {}

    /** The tag as everybody writes it, e.g. {@code pt-BR} for {@code PT-br}; empty for what is no well-formed name of a language. */
    public static Optional<String> normal(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return Optional.of(locale)
                    .filter(one -> !one.getLanguage().isEmpty())
                    .map(Locale::toLanguageTag);
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }
}
