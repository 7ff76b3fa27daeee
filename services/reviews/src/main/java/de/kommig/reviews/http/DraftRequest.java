package de.kommig.reviews.http;

import de.kommig.contracts.Recommendation;
import de.kommig.reviews.reviewing.Draft;
import de.kommig.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as far as it has been written.
 *
 * @param scores what there is of them, each criterion at most once
 * @param comment on the application as a whole
 * @param note for the coordinators alone
 */
record DraftRequest(
        @NotNull @Size(max = 30) List<@NotNull @Valid DraftScoreRequest> scores,
        ReviewRequest.@Nullable Advice recommendation,

        @Nullable @Size(max = 10_000) @Pattern(regexp = PlainText.TEXT)
        String comment,

        @Nullable @Size(max = 4_000) @Pattern(regexp = PlainText.TEXT)
        String note) {

    /**
     * @param score on the scale of the call's criterion; where the call has none, 0 (not at all) to 10 (fully)
     * @param reason why
     */
    record DraftScoreRequest(
            @NotBlank @Size(max = 60) @Pattern(regexp = PlainText.LINE)
            String criterion,

            @Nullable @Min(0) @Max(ReviewRequest.HIGHEST) Integer score,

            @Nullable @Size(max = 4_000) @Pattern(regexp = PlainText.TEXT)
            String reason) {}

    Draft draft() {
        return new Draft(
                scores.stream()
                        .map(it -> new Draft.DraftScore(it.criterion(), it.score(), it.reason()))
                        .toList(),
                recommendation == null ? null : Recommendation.valueOf(recommendation.name()),
                comment,
                note);
    }
}
