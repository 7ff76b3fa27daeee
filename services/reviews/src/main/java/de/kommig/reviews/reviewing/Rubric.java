package de.kommig.reviews.reviewing;

import de.kommig.contracts.call.Criterion;
import de.kommig.contracts.round.Score;
import de.kommig.reviews.reviewing.Draft.DraftScore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What scores have to fit: the criteria of the call, each once and on its own scale. Where a call has none, reviewers choose their criteria, and score from
 * {@value #FREE_LOWEST} to {@value #FREE_HIGHEST}. Pure.
 *
 * @param criteria empty: free
 */
public record Rubric(List<Criterion> criteria) {

    static final int FREE_LOWEST = 0;
    static final int FREE_HIGHEST = 10;

    /** Reviewers choose. */
    public static final Rubric FREE = new Rubric(List.of());

    /**
     * What is wrong with a score.
     *
     * @param part of the score at which it is wrong: {@code criterion} or {@code score}
     */
    public record Fault(int index, String part, String code) {}

    /** What is wrong with scores, whether they are complete or not; empty when all is well. */
    public List<Fault> faultsIn(List<Score> scores) {
        return faultsInDraft(scores.stream()
                .map(score -> new DraftScore(score.criterion(), score.score(), null))
                .toList());
    }

    /** The same for scores of which some have not been given yet. */
    public List<Fault> faultsInDraft(List<DraftScore> scores) {
        Map<String, Criterion> known = criteria.stream().collect(Collectors.toMap(Criterion::key, Function.identity()));
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < scores.size(); i++) {
            DraftScore score = scores.get(i);
            Criterion criterion = known.get(score.criterion());
            if (!seen.add(score.criterion())) {
                faults.add(new Fault(i, "criterion", "duplicate-criterion"));
            } else if (criterion == null && !criteria.isEmpty()) {
                faults.add(new Fault(i, "criterion", "unknown-criterion"));
            } else if (score.score() != null && isOffScale(score.score(), criterion)) {
                faults.add(new Fault(i, "score", "off-scale"));
            }
        }
        return faults;
    }

    /** The keys of the criteria without a score, in the rubric's order. */
    public List<String> missingIn(List<Score> scores) {
        Set<String> given = scores.stream().map(Score::criterion).collect(Collectors.toSet());
        return criteria.stream()
                .map(Criterion::key)
                .filter(key -> !given.contains(key))
                .toList();
    }

    /** The criteria before which reviewers are reminded of bias, in the rubric's order. */
    public List<Criterion> withPrompt() {
        return criteria.stream().filter(Criterion::biasPrompt).toList();
    }

    private static boolean isOffScale(int score, @Nullable Criterion criterion) {
        int lowest = criterion == null ? FREE_LOWEST : criterion.lowest();
        int highest = criterion == null ? FREE_HIGHEST : criterion.highest();
        return score < lowest || score > highest;
    }
}
