package de.kommig.reviews.planning;

import de.kommig.reviews.matching.Instance;
import de.kommig.reviews.matching.Pair;
import de.kommig.reviews.matching.Scores;
import de.kommig.reviews.matching.Standing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A question with numbers instead of ids, written once more from what the question means, so that a search can look at every answer. */
record AsInstance(Planning planning) {

    private Reading reading(int r, int a) {
        return new Reading(
                planning.applications().get(a).application(),
                planning.readers().get(r).reviewer());
    }

    private int readers() {
        return planning.readers().size();
    }

    private int applications() {
        return planning.applications().size();
    }

    private Set<Pair> where(PairCondition wanted) {
        Set<Pair> pairs = new HashSet<>();
        for (int r = 0; r < readers(); r++) {
            for (int a = 0; a < applications(); a++) {
                if (wanted.holds(r, a)) {
                    pairs.add(new Pair(r, a));
                }
            }
        }
        return pairs;
    }

    private interface PairCondition {
        boolean holds(int r, int a);
    }

    private boolean stays(int r, int a) {
        Stand stand = planning.standing().get(reading(r, a));
        return stand == Stand.TAKEN || stand == Stand.BY_HAND;
    }

    private boolean understands(int r, int a) {
        return planning.readers()
                .get(r)
                .languages()
                .containsAll(planning.applications().get(a).languages());
    }

    private static int count(int until, IntPredicate wanted) {
        return (int) IntStream.range(0, until).filter(wanted).count();
    }

    Instance instance() {
        double[][] scores = new double[readers()][applications()];
        where((r, a) -> true).forEach(pair -> {
            Reading reading = reading(pair.reviewer(), pair.application());
            scores[pair.reviewer()][pair.application()] =
                    planning.affinities().between(reading.reviewer(), reading.application());
        });
        List<Integer> demand = IntStream.range(0, applications())
                .mapToObj(a -> Math.max(planning.applications().get(a).reviews(), count(readers(), r -> stays(r, a))))
                .toList();
        List<Integer> most = IntStream.range(0, readers())
                .mapToObj(r -> Math.max(planning.readers().get(r).most(), count(applications(), a -> stays(r, a))))
                .toList();
        return Instance.of(readers() == 0 ? Scores.ofNobody(applications()) : Scores.of(scores), demand, most)
                .atLeast(planning.readers().stream().map(Reader::fewest).toList())
                .excluding(where(
                        (r, a) -> planning.conflicts().contains(reading(r, a)) || !understands(r, a) && !stays(r, a)))
                .needing(experienced())
                .keeping(new Standing(
                        where(this::stays), where((r, a) -> planning.standing().get(reading(r, a)) == Stand.ASKED)));
    }

    private Map<Integer, Set<Integer>> experienced() {
        Set<Integer> all = IntStream.range(0, readers())
                .filter(r -> planning.readers().get(r).livedExperience())
                .boxed()
                .collect(Collectors.toSet());
        Map<Integer, Set<Integer>> needed = new HashMap<>();
        IntStream.range(0, applications())
                .filter(a -> planning.applications().get(a).livedExperience())
                .forEach(a -> needed.put(a, all));
        return needed;
    }

    /** An answer in the same numbers. */
    List<Pair> pairs(Plan.Assigned plan) {
        return where((r, a) ->
                        plan
                                .readers()
                                .getOrDefault(planning.applications().get(a).application(), List.of())
                                .stream()
                                .anyMatch(chosen -> chosen.reviewer()
                                        .equals(planning.readers().get(r).reviewer())))
                .stream()
                .toList();
    }
}
