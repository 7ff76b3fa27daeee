package de.kommig.applications.http;

import de.kommig.applications.drafting.Writing;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/** A new application as its organisation writes it. */
record DraftInput(
        @NotNull UUID callId,

        @NotBlank @Size(max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
        String title,

        @NotNull @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
        String summary,

        @NotNull Money requestedAmount,

        @NotNull @Size(max = Formats.MOST_ANSWERS)
        Map<
                        @Size(max = Formats.LONGEST_KEY) @Pattern(regexp = Formats.KEY) String,
                        @NotNull @Size(max = Formats.LONGEST_ANSWER) @Pattern(regexp = Formats.UNTURNED) String>
                answers) {

    DraftInput {
        title = Trimmed.orNull(title);
    }

    Writing writing() {
        return new Writing(title, requestedAmount, new ProposalText(summary, answers));
    }
}
