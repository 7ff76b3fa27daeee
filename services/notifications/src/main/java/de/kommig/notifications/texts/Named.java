package de.kommig.notifications.texts;

import org.jspecify.annotations.Nullable;

/**
 * Names that a message has words for, as far as they are known.
 *
 * @param title of the application or call
 * @param applicant the organisation whose application it is
 * @param partner the organisation that was asked to take part
 * @param call to which the application is put
 */
public record Named(
        @Nullable String title,
        @Nullable String applicant,
        @Nullable String partner,
        @Nullable String call) {

    /** A title alone. */
    public static Named titled(@Nullable String title) {
        return new Named(title, null, null, null);
    }
}
