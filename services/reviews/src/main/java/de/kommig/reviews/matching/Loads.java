package de.kommig.reviews.matching;

import java.util.Collection;

/** How many reviews reviewers have, and how evenly. */
final class Loads {

    private Loads() {}

    /** Whether no assignment of so many reviews could have more even loads, whatever the scores: nobody could hand one on to somebody with two less. */
    static boolean asEvenAsCanBe(Problem problem, Collection<Pair> pairs) {
        int[] loads = new int[problem.reviewers];
        pairs.forEach(pair -> loads[pair.reviewer()]++);
        int giving = 0;
        int taking = Integer.MAX_VALUE;
        for (int r = 0; r < loads.length; r++) {
            if (loads[r] > problem.fewest(r)) {
                giving = Math.max(giving, loads[r]);
            }
            if (loads[r] < problem.most(r)) {
                taking = Math.min(taking, loads[r]);
            }
        }
        return taking == Integer.MAX_VALUE || giving - taking < 2;
    }
}
