package de.kommig.reviews.discussing;

import de.kommig.contracts.Recommendation;
import de.kommig.contracts.call.Criterion;
import de.kommig.contracts.round.Score;
import de.kommig.reviews.calibrating.Shares;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far the reviews of an application lie apart. A hint where to look, for coordinators: a panel that differs has something to talk about.
 *
 * @param spread of the reviews' shares, from the lowest to the highest, 0 to 1
 * @param criteria in which at least {@value #OF_A_CRITERION} of the scale lie between two reviews
 * @param opposed whether one advises to approve and one to reject
 */
public record Differences(double spread, List<String> criteria, boolean opposed) {

    /** From this spread of shares on, reviews differ so much that it is pointed out. */
    public static final double OF_REVIEWS = 0.3;
    /** Likewise in a single criterion, where neighbouring scores of a short scale must not count. */
    public static final double OF_A_CRITERION = 0.5;

    /** A review as far as it is compared. */
    public record Compared(List<Score> scores, Recommendation recommendation) {}

    /**
     * Between the reviews that count.
     *
     * @param rubric of the call; empty: reviewers choose their criteria
     * @return empty for fewer than two
     */
    public static Optional<Differences> among(List<Compared> reviews, List<Criterion> rubric) {
        if (reviews.size() < 2) {
            return Optional.empty();
        }
        DoubleSummaryStatistics shares = reviews.stream()
                .map(review -> Shares.of(review.scores(), rubric))
                .flatMapToDouble(OptionalDouble::stream)
                .summaryStatistics();
        List<Recommendation> advice =
                reviews.stream().map(Compared::recommendation).toList();
        return Optional.of(new Differences(
                spread(shares),
                criteria(reviews, rubric),
                advice.contains(Recommendation.APPROVE) && advice.contains(Recommendation.REJECT)));
    }

    /** Whether they are pointed out. */
    public boolean flagged() {
        return opposed || !criteria.isEmpty() || isFrom(OF_REVIEWS, spread);
    }

    private static List<String> criteria(List<Compared> reviews, List<Criterion> rubric) {
        Map<String, DoubleSummaryStatistics> byCriterion = new LinkedHashMap<>();
        for (Compared review : reviews) {
            for (Score score : review.scores()) {
                Shares.of(List.of(score), rubric)
                        .ifPresent(share -> byCriterion
                                .computeIfAbsent(score.criterion(), any -> new DoubleSummaryStatistics())
                                .accept(share));
            }
        }
        List<String> apart = new ArrayList<>();
        byCriterion.forEach((criterion, shares) -> {
            if (isFrom(OF_A_CRITERION, spread(shares))) {
                apart.add(criterion);
            }
        });
        return List.copyOf(apart);
    }

    /** Seven tenths less two tenths are a little less than a half, as machines reckon. */
    private static boolean isFrom(double limit, double spread) {
        return spread >= limit - 1e-9;
    }

    private static double spread(DoubleSummaryStatistics shares) {
        return shares.getCount() < 2 ? 0 : shares.getMax() - shares.getMin();
    }
}
