package de.kommig.reviews.assigning;

import java.util.Locale;

/** Why somebody is not asked for a review unless a coordinator says why; a conflict of interest is no hindrance but excludes. */
public enum Hindrance {
    /** Is suspended, or has not been admitted yet. */
    NOT_ADMITTED,
    /** Has taken on as many reviews as they have time for. */
    NO_CAPACITY,
    /** Is away for most of the time until the review is due. */
    ABSENT,
    /** Does not read a language in which the application is written. */
    LANGUAGE;

    /** E.g. {@code no-capacity}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
