package de.kommig.organisations.http;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.contracts.organisation.Side;
import de.kommig.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as somebody registers it.
 *
 * @param name one line, with a letter or digit in it
 * @param register where it is registered; left out if it is in no register, or does not want to say so yet
 * @param id chosen by who registers it, so that a request that is sent twice registers it once; drawn if it is left out
 */
record RegistrationInput(
        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.NAME)
        String name,

        @NotNull LegalForm legalForm,
        @NotNull Side side,
        @Nullable @Valid RegisterEntryInput register,
        @Nullable UUID id) {

    RegistrationInput {
        name = Trimmed.orNull(name);
    }

    @Nullable
    RegisterEntry entry() {
        return register == null ? null : register.entry();
    }
}
