package de.kommig.organisations.http;

import de.kommig.contracts.organisation.RegisterEntry;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is right of the legal form that an organisation has now, in place of what it has said before.
 *
 * @param since the first day of it; left out if nobody knows. A day that was told for a change is not forgotten by that
 * @param register left out if it is in none
 */
record LegalFormDetailsInput(
        @Nullable LocalDate since, @Nullable @Valid RegisterEntryInput register) {

    @Nullable
    LocalDate firstDay() {
        return since == null ? null : FirstDay.checked(since);
    }

    @Nullable
    RegisterEntry entry() {
        return register == null ? null : register.entry();
    }
}
