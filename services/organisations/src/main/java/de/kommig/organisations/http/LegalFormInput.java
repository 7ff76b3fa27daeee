package de.kommig.organisations.http;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.web.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
        @Nullable @Valid RegisterEntryInput register) {

    /**
     * The first day, if it makes sense.
     *
     * @throws InvalidInput (400) if it does not
     */
    LocalDate firstDay() {
        return FirstDay.checked(since);
    }

    @Nullable
    RegisterEntry entry() {
        return register == null ? null : register.entry();
    }
}
