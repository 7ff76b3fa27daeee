package de.kommig.applications.http;

import de.kommig.applications.call.CallDecider;
import de.kommig.applications.publishing.CallWriting;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CharterRequirement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call as its funder writes it.
 *
 * @param requiredCharters to which an organisation must be committed when it submits its application; none when it is missing
 * @param rules what it asks for in detail; little when it is missing
 * @param wording what is meant by the keys of the rules, in its languages; needed by the time it becomes public
 */
record CallInput(
        @NotBlank @Size(max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
        String title,

        @Nullable @Size(min = 1, max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
        String programme,

        @NotNull Instant opensAt,
        @NotNull Instant closesAt,
        @NotNull Money budget,
        @NotNull @Min(1) @Max(CallDecider.MOST_REVIEWERS) Integer reviewers,
        @NotNull @Min(1) @Max(CallDecider.MOST_REVIEWERS) Integer quorum,

        @Nullable @Size(max = CallDecider.MOST_CHARTERS) List<@NotNull @Valid CharterInput> requiredCharters,

        @Nullable @Valid RulesInput rules,
        @Nullable @Valid WordingInput wording) {

    CallInput {
        title = Trimmed.orNull(title);
        programme = Trimmed.orNull(programme);
    }

    CallWriting writing() {
        return new CallWriting(terms(), wording == null ? null : wording.wording());
    }

    private CallTerms terms() {
        return new CallTerms(
                title,
                programme,
                Moments.sensible(opensAt, "/opensAt"),
                Moments.sensible(closesAt, "/closesAt"),
                budget,
                reviewers,
                quorum,
                charters(),
                rules == null && wording == null
                        ? null
                        : Objects.requireNonNullElse(rules, RulesInput.NONE).rules());
    }

    private @Nullable List<CharterRequirement> charters() {
        return requiredCharters == null
                ? null
                : requiredCharters.stream().map(CharterInput::requirement).toList();
    }
}
