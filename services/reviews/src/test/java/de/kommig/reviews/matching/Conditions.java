package de.kommig.reviews.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The hard conditions, written once more and as plainly as can be. */
final class Conditions {

    private Conditions() {}

    /** In words, those that these pairs break. */
    static List<String> broken(Instance instance, List<Pair> pairs) {
        List<String> broken = new ArrayList<>();
        Set<Pair> chosen = new HashSet<>(pairs);
        if (chosen.size() != pairs.size()) {
            broken.add("a pair is there twice");
        }
        if (pairs.stream().anyMatch(instance.excluded()::contains)) {
            broken.add("an excluded pair");
        }
        if (!chosen.containsAll(instance.standing().fixed())) {
            broken.add("a fixed pair is gone");
        }
        for (int a = 0; a < instance.demand().size(); a++) {
            int application = a;
            List<Integer> readers = pairs.stream()
                    .filter(pair -> pair.application() == application)
                    .map(Pair::reviewer)
                    .toList();
            if (readers.size() != instance.demand().get(a)) {
                broken.add("application " + a + " has " + readers.size() + " reviews");
            }
            if (instance.experienced().containsKey(a)
                    && instance.demand().get(a) > 0
                    && readers.stream().noneMatch(instance.experienced().get(a)::contains)) {
                broken.add("nobody experienced reads application " + a);
            }
        }
        for (int r = 0; r < instance.most().size(); r++) {
            int reviewer = r;
            long load =
                    pairs.stream().filter(pair -> pair.reviewer() == reviewer).count();
            if (load > instance.most().get(r) || load < instance.fewest().get(r)) {
                broken.add("reviewer " + r + " has " + load + " reviews");
            }
        }
        return broken;
    }
}
