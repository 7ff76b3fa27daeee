package de.kommig.applications.http;

import de.kommig.contracts.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What people send about awards in several places. */
final class AwardInputs {

    private AwardInputs() {}

    /** A text, and nothing else: reasons, grounds, an answer. */
    record TextInput(
            @NotBlank @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
            String text) {

        TextInput {
            text = Trimmed.orNull(text);
        }
    }

    /** An amount, and nothing else. */
    record AmountInput(@NotNull Money amount) {

        Money sum() {
            return Sums.sensible(amount, "/amount");
        }
    }

    /** A day, and nothing else. */
    record DayInput(@NotNull LocalDate on) {

        LocalDate day() {
            return Days.sensible(on, "/on");
        }
    }
}
