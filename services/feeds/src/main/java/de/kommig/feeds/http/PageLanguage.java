package de.kommig.feeds.http;

import java.util.Locale;

/** A language in which the catalogue's pages are. */
enum PageLanguage {
    DE(Locale.GERMAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    PageLanguage(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
