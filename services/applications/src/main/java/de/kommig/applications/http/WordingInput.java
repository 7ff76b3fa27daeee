package de.kommig.applications.http;

import de.kommig.applications.publishing.CallWording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * What a call says in its languages.
 *
 * @param main the language in which nothing is missing, BCP 47
 * @param languages the words by language
 */
record WordingInput(
        @NotNull @Size(max = Formats.LONGEST_LANGUAGE) String main,

        @NotEmpty @Size(max = 20)
        Map<@NotNull @Size(max = Formats.LONGEST_LANGUAGE) String, @NotNull @Valid WordsInput> languages) {

    CallWording wording() {
        return new CallWording(main, Given.map(languages, WordsInput::words));
    }
}
