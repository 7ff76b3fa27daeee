package de.kommig.organisations.http;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another legal form.
 *
 * @param since the first day of it, e.g. {@code 2026-03-01}
 */
record LegalFormInput(
        @NotNull LegalForm legalForm,
        @NotNull LocalDate since,
        @Nullable @Valid Entry register) {

    /** The entry in a register, e.g. {@code Amtsgericht Hamburg}, {@code VR 12345}. */
    record Entry(
            @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.LINE)
            String court,

            @NotBlank @Size(max = 50) @Pattern(regexp = PlainText.LINE)
            String number) {

        Entry {
            court = Trimmed.orNull(court);
            number = Trimmed.orNull(number);
        }
    }

    @Nullable
    RegisterEntry entry() {
        return register == null ? null : new RegisterEntry(register.court(), register.number());
    }
}
