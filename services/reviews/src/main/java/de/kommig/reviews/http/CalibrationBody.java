package de.kommig.reviews.http;

import de.kommig.reviews.calibrating.CalibratedApplication;
import de.kommig.reviews.calibrating.CalibratedReviewer;
import de.kommig.reviews.calibrating.Calibration;
import de.kommig.reviews.calibrating.Calibration.Spread;
import de.kommig.reviews.calibrating.Calibration.Standing;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call's scores as they were given, and beside them as they would be if all reviewers were equally strict. All of them are shares of what there was
 * to give, 0 to 1.
 *
 * @param standing {@code too-few}: nothing is adjusted; {@code unconnected}: adjusted scores can be compared within a block alone
 * @param minimum from which on reviewers are estimated
 * @param spread absent when there is too little to go by
 */
record CalibrationBody(
        UUID call,
        Standing standing,
        Minimum minimum,
        @Nullable Spread spread,
        List<Application> applications,
        List<Reviewer> reviewers) {

    /**
     * @param reviews of applications that others have reviewed too, by one reviewer
     * @param reviewers with so many, comparable with each other
     */
    record Minimum(int reviews, int reviewers) {}

    /**
     * @param raw mean of its reviews as they were given
     * @param adjusted absent when nothing is known of its reviewers
     * @param standardError in about 95 of 100 cases {@code adjusted} is at most twice this away
     * @param block adjusted scores with the same number can be compared
     */
    record Application(
            UUID application,
            @Nullable String title,
            int reviews,
            double raw,
            @Nullable Double adjusted,
            @Nullable Double standardError,
            @Nullable Integer block) {

        static Application of(CalibratedApplication it, @Nullable String title) {
            return new Application(
                    it.application(),
                    title,
                    it.reviews(),
                    Rounded.share(it.raw()),
                    Rounded.orNull(it.adjusted()),
                    Rounded.orNull(it.standardError()),
                    it.block());
        }
    }

    /**
     * @param effect how far above the others who have read the same; below zero: stricter; absent when too little is known
     * @param reliability how well the effect is known, 0 to 1; of few reviewers never fully, as nobody knows how strict they are on average
     * @param block reviewers with the same number were compared with each other
     */
    record Reviewer(
            UUID reviewer,
            int reviews,
            @Nullable Double effect,
            @Nullable Double standardError,
            @Nullable Double reliability,
            @Nullable Integer block) {

        static Reviewer of(CalibratedReviewer it) {
            return new Reviewer(
                    it.reviewer(),
                    it.reviews(),
                    Rounded.orNull(it.effect()),
                    Rounded.orNull(it.standardError()),
                    Rounded.orNull(it.reliability()),
                    it.block());
        }
    }

    static CalibrationBody of(UUID call, Calibration calibration, Map<UUID, String> titles) {
        return new CalibrationBody(
                call,
                calibration.standing(),
                new Minimum(Calibration.REVIEWS, Calibration.REVIEWERS),
                calibration.spread() == null
                        ? null
                        : new Spread(
                                Rounded.share(calibration.spread().reviewers()),
                                Rounded.share(calibration.spread().rest())),
                calibration.applications().stream()
                        .map(each -> Application.of(each, titles.get(each.application())))
                        .toList(),
                calibration.reviewers().stream().map(Reviewer::of).toList());
    }
}
