package de.kommig.applications.http;

import de.kommig.applications.adopting.BeginningFromProjects;
import de.kommig.applications.drafting.Writing;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Money;
import de.kommig.web.InvalidInput;
import de.kommig.web.problems.InputError;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new application as its organisation writes it.
 *
 * @param projectId of the organisation's own project, which says what is left out here; without one, all the rest has to be there
 */
record DraftInput(
        @NotNull UUID callId,
        @Nullable UUID projectId,

        @Nullable @Size(min = 1, max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
        String title,

        @Nullable @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
        String summary,

        @Nullable Money requestedAmount,

        @Nullable @Size(max = Formats.MOST_ANSWERS)
        Map<
                        @Size(max = Formats.LONGEST_KEY) @Pattern(regexp = Formats.KEY) String,
                        @NotNull @Size(max = Formats.LONGEST_ANSWER) @Pattern(regexp = Formats.UNTURNED) String>
                answers) {

    DraftInput {
        title = Trimmed.orNull(title);
    }

    /** @throws InvalidInput with all that is missing */
    Writing writing() {
        if (title == null || summary == null || requestedAmount == null || answers == null) {
            throw new InvalidInput(missing());
        }
        return new Writing(title, requestedAmount, new ProposalText(summary, answers));
    }

    BeginningFromProjects.Said said() {
        return new BeginningFromProjects.Said(title, summary, requestedAmount, Given.map(answers));
    }

    private List<InputError> missing() {
        List<InputError> missing = new ArrayList<>();
        add(missing, "/answers", answers);
        add(missing, "/requestedAmount", requestedAmount);
        add(missing, "/summary", summary);
        add(missing, "/title", title);
        return missing;
    }

    private static void add(List<InputError> missing, String pointer, @Nullable Object value) {
        if (value == null) {
            missing.add(InputError.at(pointer, "missing-field"));
        }
    }
}
