package de.kommig.organisations.http;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.web.InvalidInput;
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
 * @param since the first day of it, e.g. {@code 2026-03-01}; not before the year 1000, which no organisation here remembers
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

    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);

    /**
     * The first day, if it makes sense: the published language writes years with four digits.
     *
     * @throws InvalidInput (400) if it does not
     */
    LocalDate firstDay() {
        if (since.isBefore(EARLIEST)) {
            throw new InvalidInput("/since", "invalid-value");
        }
        return since;
    }

    @Nullable
    RegisterEntry entry() {
        return register == null ? null : new RegisterEntry(register.court(), register.number());
    }
}
