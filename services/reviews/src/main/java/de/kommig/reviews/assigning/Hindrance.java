package de.kommig.reviews.assigning;

import java.util.Locale;

/** Why somebody is not asked for a review unless a coordinator says why; a conflict of interest is no hindrance but excludes. */
public enum Hindrance {
    /** Has not been admitted to the pool yet; in plans also: is suspended or has left. */
    NOT_ADMITTED,
    /** Has taken on as many reviews as they have time for. */
    NO_CAPACITY,
    /** Is away for most of the time until the review is due. */
    ABSENT,
    /** Does not read a language in which the application is written. */
    LANGUAGE,
    /** Would take the last free place, and nobody would have the lived migration experience that the call asks for. */
    LIVED_EXPERIENCE;

    /** E.g. {@code no-capacity}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
