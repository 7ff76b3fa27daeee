package de.kommig.organisations.http;

import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.web.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The entry in a register, e.g. {@code Amtsgericht Hamburg}, {@code VR 12345}. */
record RegisterEntryInput(
        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.LINE)
        String court,

        @NotBlank @Size(max = 50) @Pattern(regexp = PlainText.LINE)
        String number) {

    RegisterEntryInput {
        court = Trimmed.orNull(court);
        number = Trimmed.orNull(number);
    }

    RegisterEntry entry() {
        return new RegisterEntry(court, number);
    }
}
