package de.kommig.reviews.http;

import de.kommig.contracts.Recommendation;
import de.kommig.contracts.round.Score;
import de.kommig.reviews.reviewing.Findings;
import de.kommig.reviews.reviewing.ReviewNote;
import de.kommig.reviews.reviewing.ReviewText;
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
 * A review as it comes in.
 *
 * @param scores one for each criterion
 * @param comment on the application as a whole
 * @param note for the coordinators alone
 */
record ReviewRequest(
        @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid ScoreRequest> scores,
        @NotNull Advice recommendation,

        @NotNull @Size(max = 10_000) @Pattern(regexp = PlainText.TEXT)
        String comment,

        @Nullable @Size(max = 4_000) @Pattern(regexp = PlainText.TEXT)
        String note) {

    /** No call's scale goes further. */
    static final int HIGHEST = 100;

    /** What one reviewer can advise; only a panel can be split. */
    enum Advice {
        APPROVE,
        REDUCE,
        REJECT
    }

    /**
     * @param criterion short name, once in a review
     * @param score on the scale of the call's criterion; where the call has none, 0 (not at all) to 10 (fully)
     * @param reason why
     */
    record ScoreRequest(
            @NotBlank @Size(max = 60) @Pattern(regexp = PlainText.LINE)
            String criterion,

            @NotNull @Min(0) @Max(HIGHEST) Integer score,

            @NotBlank @Size(max = 4_000) @Pattern(regexp = PlainText.TEXT)
            String reason) {}

    Findings findings() {
        return new Findings(
                scores.stream()
                        .map(score -> new Score(score.criterion(), score.score()))
                        .toList(),
                Recommendation.valueOf(recommendation.name()),
                new ReviewText(scores.stream().map(ScoreRequest::reason).toList(), comment),
                note == null || note.isBlank() ? null : new ReviewNote(note));
    }
}
