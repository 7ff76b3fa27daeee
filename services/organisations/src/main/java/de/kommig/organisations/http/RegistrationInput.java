package de.kommig.organisations.http;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.Side;
import de.kommig.web.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An organisation as somebody registers it.
 *
 * @param name one line: no control characters
 */
record RegistrationInput(
        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.LINE)
        String name,

        @NotNull LegalForm legalForm,
        @NotNull Side side) {

    RegistrationInput {
        name = Trimmed.orNull(name);
    }
}
