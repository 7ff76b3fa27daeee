package de.kommig.organisations.http;

import org.jspecify.annotations.NullUnmarked;

/** Takes the white space off both ends; what is missing stays missing, for the validation to find. */
@NullUnmarked
final class Trimmed {

    private Trimmed() {}

    static String orNull(String text) {
        return text == null ? null : text.strip();
    }
}
