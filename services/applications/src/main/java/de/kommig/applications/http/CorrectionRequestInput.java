package de.kommig.applications.http;

import de.kommig.applications.texts.CorrectionsText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * A correction request as a coordinator writes it.
 *
 * @param respondBy until when the organisation is asked to answer
 */
record CorrectionRequestInput(
        @NotEmpty @Size(max = Formats.MOST_ANSWERS) List<@NotNull @Valid CorrectionInput> corrections,
        @NotNull Instant respondBy) {

    /**
     * One thing to correct.
     *
     * @param field JSON pointer into the application, e.g. {@code /summary}, {@code /answers/goals}, {@code /plan/costs/rent} or {@code /documents/statutes}
     */
    record CorrectionInput(
            @NotBlank @Size(max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.FIELD_TO_CORRECT)
            String field,

            @NotBlank @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
            String reason) {

        CorrectionInput {
            field = Trimmed.orNull(field);
        }
    }

    CorrectionsText text() {
        return new CorrectionsText(corrections.stream()
                .map(it -> new CorrectionsText.Correction(it.field(), it.reason()))
                .toList());
    }
}
