package de.kommig.applications.http;

import de.kommig.applications.call.CallDecider;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.CallTerms;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call as its funder writes it. */
record CallInput(
        @NotBlank @Size(max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
        String title,

        @Nullable @Size(min = 1, max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
        String programme,

        @NotNull Instant opensAt,
        @NotNull Instant closesAt,
        @NotNull Money budget,
        @NotNull @Min(1) @Max(CallDecider.MOST_REVIEWERS) Integer reviewers,
        @NotNull @Min(1) @Max(CallDecider.MOST_REVIEWERS) Integer quorum) {

    CallInput {
        title = Trimmed.orNull(title);
        programme = Trimmed.orNull(programme);
    }

    CallTerms terms() {
        return new CallTerms(
                title,
                programme,
                Moments.sensible(opensAt, "/opensAt"),
                Moments.sensible(closesAt, "/closesAt"),
                budget,
                reviewers,
                quorum);
    }
}
