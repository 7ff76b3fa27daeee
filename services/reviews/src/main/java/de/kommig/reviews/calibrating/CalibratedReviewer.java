package de.kommig.reviews.calibrating;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How strict somebody was in a call.
 *
 * @param reviews that count
 * @param effect how far above the others who have read the same, as a share; below zero: stricter than they; absent when too little is known
 * @param standardError of {@code effect}
 * @param reliability how well the effect is known, 0 to 1; of few reviewers never fully, as nobody knows how strict they are on average
 * @param block reviewers with the same number were compared with each other
 */
public record CalibratedReviewer(
        UUID reviewer,
        int reviews,
        @Nullable Double effect,
        @Nullable Double standardError,
        @Nullable Double reliability,
        @Nullable Integer block) {

    static CalibratedReviewer of(UUID reviewer, List<Rating> written, Core core, Fit fit) {
        if (!fit.knows(reviewer)) {
            return new CalibratedReviewer(reviewer, written.size(), null, null, null, null);
        }
        double variance = fit.errorOfSum(List.of(reviewer));
        return new CalibratedReviewer(
                reviewer,
                written.size(),
                fit.effect(reviewer),
                Math.sqrt(variance),
                fit.between() == 0 ? 0 : Math.clamp(1 - variance / fit.between(), 0, 1),
                core.blockOf(List.of(reviewer)));
    }
}
