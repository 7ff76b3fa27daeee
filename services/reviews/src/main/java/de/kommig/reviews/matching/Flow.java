package de.kommig.reviews.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pairs that leave reviewers within their greatest loads and applications within their demand, and what they do not meet.
 *
 * @param loads reviews of each reviewer
 * @param missing reviews that applications lack
 * @param below reviews that reviewers lack of their least number
 * @param unexperienced applications without the experienced reviewer they need
 * @param gone pairs that should have stayed in any case
 * @param kept pairs that were preferred to stay and do
 */
@SuppressWarnings("ArrayRecordComponent") // Thousands of numbers, never compared and never handed out.
record Flow(
        List<Pair> pairs,
        int[] loads,
        NavigableMap<Integer, Integer> missing,
        NavigableMap<Integer, Integer> below,
        List<Integer> unexperienced,
        List<Pair> gone,
        int kept) {

    static Flow of(Problem problem, List<Pair> pairs) {
        Set<Pair> chosen = new HashSet<>(pairs);
        int[] loads = new int[problem.reviewers];
        int[] reviews = new int[problem.applications];
        Set<Integer> experienced = new HashSet<>();
        for (Pair pair : pairs) {
            loads[pair.reviewer()]++;
            reviews[pair.application()]++;
            if (problem.experienced(pair.reviewer(), pair.application())) {
                experienced.add(pair.application());
            }
        }
        NavigableMap<Integer, Integer> missing = new TreeMap<>();
        List<Integer> unexperienced = new ArrayList<>();
        for (int a = 0; a < problem.applications; a++) {
            if (reviews[a] != problem.demand(a)) {
                missing.put(a, problem.demand(a) - reviews[a]);
            }
            if (problem.needsExperience(a) && !experienced.contains(a)) {
                unexperienced.add(a);
            }
        }
        NavigableMap<Integer, Integer> below = new TreeMap<>();
        for (int r = 0; r < problem.reviewers; r++) {
            if (loads[r] < problem.fewest(r)) {
                below.put(r, problem.fewest(r) - loads[r]);
            }
        }
        List<Pair> gone = problem.instance.standing().fixed().stream()
                .filter(pair -> !chosen.contains(pair))
                .sorted()
                .toList();
        int kept = (int) problem.instance.standing().preferred().stream()
                .filter(chosen::contains)
                .count();
        return new Flow(List.copyOf(pairs), loads, missing, below, unexperienced, gone, kept);
    }

    /** Whether every condition is met. */
    boolean complete() {
        return missing.isEmpty() && below.isEmpty() && unexperienced.isEmpty() && gone.isEmpty();
    }
}
