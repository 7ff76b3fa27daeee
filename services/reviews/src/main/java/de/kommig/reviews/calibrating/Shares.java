package de.kommig.reviews.calibrating;

import de.kommig.contracts.call.Criterion;
import de.kommig.contracts.round.Score;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The scores of a review as one number: which share it gives of what the rubric has to give, from 0 to 1. */
public final class Shares {

    /** The scale of criteria that reviewers choose themselves. */
    private static final Criterion FREE = new Criterion("free", 1, 0, 10, false, false);

    private Shares() {}

    /**
     * The mean of the scores, each on its own scale and with its own weight.
     *
     * @param rubric of the call; empty: every criterion counts the same, from 0 to 10
     * @return empty when no criterion of the rubric was scored
     */
    public static OptionalDouble of(List<Score> scores, List<Criterion> rubric) {
        double sum = 0;
        double weights = 0;
        for (Score score : scores) {
            Criterion criterion = criterion(score, rubric);
            if (criterion != null) {
                sum += criterion.weight() * onScale(score.score(), criterion);
                weights += criterion.weight();
            }
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
    }

    private static @Nullable Criterion criterion(Score score, List<Criterion> rubric) {
        return rubric.isEmpty()
                ? FREE
                : rubric.stream()
                        .filter(each -> each.key().equals(score.criterion()))
                        .findFirst()
                        .orElse(null);
    }

    /** An amended call may have a shorter scale than the one that was scored on: nothing is above all or below nothing. */
    private static double onScale(int score, Criterion criterion) {
        double share = (double) (score - criterion.lowest()) / (criterion.highest() - criterion.lowest());
        return Math.clamp(share, 0, 1);
    }
}
