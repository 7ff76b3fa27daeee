package de.kommig.reviews.matching;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is to be assigned at once.
 *
 * @param excluded pairs that must not be: conflict of interest (Befangenheit), language not read
 * @param demand reviews wanted, for each application
 * @param fewest least number of reviews, for each reviewer
 * @param most greatest number of reviews, for each reviewer
 * @param experienced for each application that needs one of them at least: the reviewers with lived migration experience
 */
public record Instance(
        Scores scores,
        Set<Pair> excluded,
        List<Integer> demand,
        List<Integer> fewest,
        List<Integer> most,
        Map<Integer, Set<Integer>> experienced,
        Standing standing) {

    /** @throws IllegalArgumentException if sizes do not fit, a number is negative, or a pair does not exist */
    public Instance {
        demand = List.copyOf(demand);
        fewest = List.copyOf(fewest);
        most = List.copyOf(most);
        excluded = Set.copyOf(excluded);
        experienced = experienced.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        require(demand, scores.applications(), "demand");
        require(fewest, scores.reviewers(), "fewest");
        require(most, scores.reviewers(), "most");
        for (Set<Pair> pairs : List.of(excluded, standing.fixed(), standing.preferred())) {
            for (Pair pair : pairs) {
                require(pair, scores);
            }
        }
        for (Map.Entry<Integer, Set<Integer>> needed : experienced.entrySet()) {
            needed.getValue().forEach(reviewer -> require(new Pair(reviewer, needed.getKey()), scores));
        }
    }

    /** Nothing excluded, nobody has to review, nobody asked yet. */
    public static Instance of(Scores scores, List<Integer> demand, List<Integer> most) {
        List<Integer> none = Collections.nCopies(scores.reviewers(), 0);
        return new Instance(scores, Set.of(), demand, none, most, Map.of(), Standing.NONE);
    }

    public Instance excluding(Set<Pair> pairs) {
        return new Instance(scores, pairs, demand, fewest, most, experienced, standing);
    }

    public Instance atLeast(List<Integer> reviews) {
        return new Instance(scores, excluded, demand, reviews, most, experienced, standing);
    }

    public Instance needing(Map<Integer, Set<Integer>> reviewers) {
        return new Instance(scores, excluded, demand, fewest, most, reviewers, standing);
    }

    public Instance keeping(Standing pairs) {
        return new Instance(scores, excluded, demand, fewest, most, experienced, pairs);
    }

    private static void require(List<Integer> numbers, int size, String name) {
        if (numbers.size() != size) {
            throw new IllegalArgumentException(name + " has " + numbers.size() + " numbers instead of " + size);
        }
        if (numbers.stream().anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException(name + " has a negative number");
        }
    }

    private static void require(Pair pair, Scores scores) {
        if (pair.reviewer() < 0
                || pair.reviewer() >= scores.reviewers()
                || pair.application() < 0
                || pair.application() >= scores.applications()) {
            throw new IllegalArgumentException(pair + " does not exist");
        }
    }
}
