package de.kommig.reviews.calibrating;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call's scores as they were given, and beside them as they would be if all reviewers were equally strict.
 *
 * @param standing whether there was enough to go by
 * @param spread absent when there was not
 * @param applications each that has a review, by id
 * @param reviewers each who has written one, by id
 */
public record Calibration(
        Standing standing,
        @Nullable Spread spread,
        List<CalibratedApplication> applications,
        List<CalibratedReviewer> reviewers) {

    /** Fewest reviews, of applications that others have reviewed too, by which a reviewer's strictness is estimated. */
    public static final int REVIEWS = Core.REVIEWS;
    /** Fewest such reviewers, comparable with each other, among whom it is. */
    public static final int REVIEWERS = Core.REVIEWERS;

    /** What the reviews of a call allow to say. */
    public enum Standing {
        /** Too few reviews overlap: nothing is adjusted. */
        TOO_FEW,
        /** Reviewers fall into groups that have no application in common: adjusted scores can be compared within a block alone. */
        UNCONNECTED,
        /** All reviewers of whom enough is known can be compared with each other. */
        CONNECTED
    }

    /**
     * How much scores differ, as standard deviations of shares.
     *
     * @param reviewers from reviewer to reviewer
     * @param rest for no reason that the calculation knows
     */
    public record Spread(double reviewers, double rest) {}

    /** Calculates it from all reviews of a call that count, in whatever order. */
    public static Calibration of(List<Rating> ratings) {
        Core core = Core.of(ratings);
        Fit fit = Fit.of(core.ratings());
        Map<UUID, List<Rating>> panels =
                ratings.stream().collect(groupingBy(Rating::application, TreeMap::new, toList()));
        Map<UUID, List<Rating>> authors =
                ratings.stream().collect(groupingBy(Rating::reviewer, TreeMap::new, toList()));
        Standing standing = switch (core.blocks().size()) {
            case 0 -> Standing.TOO_FEW;
            case 1 -> Standing.CONNECTED;
            default -> Standing.UNCONNECTED;
        };
        return new Calibration(
                standing,
                standing == Standing.TOO_FEW ? null : new Spread(Math.sqrt(fit.between()), Math.sqrt(fit.within())),
                panels.entrySet().stream()
                        .map(panel -> CalibratedApplication.of(panel.getKey(), panel.getValue(), core, fit))
                        .toList(),
                authors.entrySet().stream()
                        .map(author -> CalibratedReviewer.of(author.getKey(), author.getValue(), core, fit))
                        .toList());
    }
}
