package de.kommig.organisations.http;

import de.kommig.web.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Another name.
 *
 * @param name one line, with a letter or digit in it
 */
record NameInput(
        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.NAME)
        String name) {

    NameInput {
        name = Trimmed.orNull(name);
    }
}
