package de.kommig.reviews.calibrating;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application's score as it was given, and as it would be.
 *
 * @param reviews that count
 * @param raw mean of what they give, 0 to 1
 * @param adjusted the same less what is known of its reviewers, not cut off at 0 or 1; absent when nothing is known of any
 * @param standardError of {@code adjusted}: in about 95 of 100 cases it is at most twice this away
 * @param block adjusted scores with the same number can be compared
 */
public record CalibratedApplication(
        UUID application,
        int reviews,
        double raw,
        @Nullable Double adjusted,
        @Nullable Double standardError,
        @Nullable Integer block) {

    static CalibratedApplication of(UUID application, List<Rating> panel, Core core, Fit fit) {
        int reviews = panel.size();
        List<UUID> reviewers = panel.stream().map(Rating::reviewer).toList();
        double raw = panel.stream().mapToDouble(Rating::share).sum() / reviews;
        if (reviewers.stream().noneMatch(fit::knows)) {
            return new CalibratedApplication(application, reviews, raw, null, null, null);
        }
        double above = reviewers.stream().mapToDouble(fit::effect).sum() / reviews;
        // What is wrong about the effects and what is left of the scores do not go together here: the former come from
        // differences within
        // applications alone, and summed up over an application these are nothing.
        double variance = (reviews * fit.within() + fit.errorOfSum(reviewers)) / ((double) reviews * reviews);
        return new CalibratedApplication(
                application, reviews, raw, raw - above, Math.sqrt(variance), core.blockOf(reviewers));
    }
}
