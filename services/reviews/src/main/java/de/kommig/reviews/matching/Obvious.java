package de.kommig.reviews.matching;

import java.util.ArrayList;
import java.util.List;

/** What collides within one application or one reviewer, seen without looking at the others. */
final class Obvious {

    private Obvious() {}

    static List<Collision> in(Problem problem) {
        List<Collision> collisions = new ArrayList<>();
        problem.instance.standing().fixed().stream()
                .filter(pair -> !problem.eligible(pair.reviewer(), pair.application()))
                .sorted()
                .forEach(pair -> collisions.add(new Collision.CannotStay(pair, true)));
        for (int a = 0; a < problem.applications; a++) {
            int application = a;
            int eligible = problem.eligible(a).cardinality();
            if (eligible < problem.demand(a)) {
                collisions.add(new Collision.TooFewEligible(a, problem.demand(a), eligible));
            }
            if (problem.needsExperience(a)
                    && problem.eligible(a).stream().noneMatch(reviewer -> problem.experienced(reviewer, application))) {
                collisions.add(new Collision.NobodyExperienced(a));
            }
        }
        for (int r = 0; r < problem.reviewers; r++) {
            if (problem.fewest(r) > problem.most(r)) {
                collisions.add(new Collision.FewestAboveMost(r, problem.fewest(r), problem.most(r)));
            }
        }
        return collisions;
    }
}
