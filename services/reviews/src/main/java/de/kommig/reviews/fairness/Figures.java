package de.kommig.reviews.fairness;

import de.kommig.contracts.Recommendation;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the applications of a group fared.
 *
 * @param applications how many they are
 * @param score the mean of their scores, 0 to 1
 * @param recommendations how many panels recommended what; all kinds, also those that none did
 * @param daysToDecision the median, from hand-in to decision; absent before all are decided, and where too few are to tell
 */
public record Figures(
        int applications,
        double score,
        Map<Recommendation, Integer> recommendations,
        @Nullable Double daysToDecision) {

    static Figures of(List<Outcome> outcomes, boolean withDays) {
        Map<Recommendation, Integer> recommendations = new EnumMap<>(Recommendation.class);
        Arrays.stream(Recommendation.values()).forEach(each -> recommendations.put(each, 0));
        outcomes.forEach(outcome -> recommendations.merge(outcome.recommendation(), 1, Integer::sum));
        double score = outcomes.stream().mapToDouble(Outcome::score).average().orElseThrow();
        return new Figures(outcomes.size(), score, recommendations, withDays ? medianOfDays(outcomes) : null);
    }

    private static double medianOfDays(List<Outcome> outcomes) {
        List<Long> days = outcomes.stream()
                .map(Outcome::days)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        int middle = days.size() / 2;
        return days.size() % 2 == 1 ? days.get(middle) : (days.get(middle - 1) + days.get(middle)) / 2.0;
    }
}
