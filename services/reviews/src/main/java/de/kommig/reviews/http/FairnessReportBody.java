package de.kommig.reviews.http;

import de.kommig.contracts.Recommendation;
import de.kommig.reviews.fairness.Dimension;
import de.kommig.reviews.fairness.FairnessReport;
import de.kommig.reviews.fairness.Figures;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the applications of a call fared, in all and by groups; nothing about fewer than five.
 *
 * @param decided whether all are decided or withdrawn, so that the time to the decision is told
 * @param all absent when there are fewer than five
 */
record FairnessReportBody(
        UUID call, boolean decided, @Nullable FiguresBody all, List<DimensionBody> dimensions) {

    /**
     * @param applications whose rounds have closed with a vote
     * @param score mean of their scores as they were given, 0 to 1
     * @param recommendations how many panels recommended what
     * @param daysToDecision median from the first hand-in to the decision; absent before all are decided, and where it would tell of fewer than five
     */
    record FiguresBody(
            int applications,
            double score,
            RecommendationsBody recommendations,
            @Nullable Double daysToDecision) {

        static FiguresBody of(Figures figures) {
            return new FiguresBody(
                    figures.applications(),
                    Rounded.share(figures.score()),
                    RecommendationsBody.of(figures.recommendations()),
                    figures.daysToDecision());
        }
    }

    /** How many panels recommended what; {@code split}: as many voices for one as for another. */
    record RecommendationsBody(int approve, int reduce, int reject, int split) {

        static RecommendationsBody of(Map<Recommendation, Integer> counts) {
            return new RecommendationsBody(
                    counts.getOrDefault(Recommendation.APPROVE, 0),
                    counts.getOrDefault(Recommendation.REDUCE, 0),
                    counts.getOrDefault(Recommendation.REJECT, 0),
                    counts.getOrDefault(Recommendation.SPLIT, 0));
        }
    }

    /** @param withheld whether there are groups that are not told, because that would tell of fewer than five, or because of their number */
    record DimensionBody(Dimension dimension, boolean withheld, List<GroupBody> groups) {}

    /** @param group by name; {@code unknown}: it is not known where they belong */
    record GroupBody(String group, FiguresBody figures) {}

    static FairnessReportBody of(UUID call, FairnessReport report) {
        return new FairnessReportBody(
                call,
                report.decided(),
                report.all() == null ? null : FiguresBody.of(report.all()),
                report.dimensions().stream()
                        .map(groups -> new DimensionBody(
                                groups.dimension(),
                                groups.withheld(),
                                groups.shown().stream()
                                        .map(group -> new GroupBody(group.name(), FiguresBody.of(group.figures())))
                                        .toList()))
                        .toList());
    }
}
