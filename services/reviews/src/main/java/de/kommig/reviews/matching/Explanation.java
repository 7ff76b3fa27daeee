package de.kommig.reviews.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Reads out of a {@link Flow} that is not complete which conditions collide. */
final class Explanation {

    private final Problem problem;
    private final Flow flow;
    private final Set<Pair> chosen;

    private Explanation(Problem problem, Flow flow) {
        this.problem = problem;
        this.flow = flow;
        chosen = new HashSet<>(flow.pairs());
    }

    static Impossible of(Problem problem, Flow flow) {
        Explanation explanation = new Explanation(problem, flow);
        List<Collision> collisions = new ArrayList<>();
        flow.gone().forEach(pair -> collisions.add(new Collision.CannotStay(pair, false)));
        collisions.addAll(explanation.capacity());
        if (!flow.unexperienced().isEmpty()) {
            collisions.add(new Collision.TooFewExperienced(new TreeSet<>(flow.unexperienced())));
        }
        collisions.addAll(explanation.fewest());
        return new Impossible(collisions);
    }

    /**
     * From each application that lacks reviews: who may read it, what they read instead, who may read that … all of them are used up. Those who could read
     * several such applications are missing in all of them, and these collide together.
     */
    private List<Collision> capacity() {
        List<UsedUp> collisions = new ArrayList<>();
        for (int lacking : flow.missing().keySet()) {
            if (collisions.stream().noneMatch(found -> found.applications().contains(lacking))) {
                UsedUp next = usedUp(lacking);
                List<UsedUp> same = collisions.stream().filter(next::shares).toList();
                collisions.removeAll(same);
                same.forEach(next::add);
                collisions.add(next);
            }
        }
        return collisions.stream().map(this::tooLittle).toList();
    }

    private UsedUp usedUp(int lacking) {
        UsedUp usedUp = new UsedUp(new TreeSet<>(List.of(lacking)), new TreeSet<>());
        Deque<Integer> next = new ArrayDeque<>(usedUp.applications());
        while (!next.isEmpty()) {
            int application = next.remove();
            problem.eligible(application).stream()
                    .filter(reviewer -> !chosen.contains(new Pair(reviewer, application)))
                    .filter(usedUp.reviewers()::add)
                    .forEach(reviewer -> reads(reviewer, usedUp.applications(), next));
        }
        return usedUp;
    }

    private Collision tooLittle(UsedUp usedUp) {
        int shortBy = sum(flow.missing().entrySet().stream()
                .filter(entry -> usedUp.applications().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList());
        return new Collision.TooLittleCapacity(usedUp.applications(), usedUp.reviewers(), shortBy);
    }

    private record UsedUp(NavigableSet<Integer> applications, NavigableSet<Integer> reviewers) {

        boolean shares(UsedUp other) {
            return reviewers.stream().anyMatch(other.reviewers::contains);
        }

        void add(UsedUp other) {
            applications.addAll(other.applications);
            reviewers.addAll(other.reviewers);
        }
    }

    private void reads(int reviewer, NavigableSet<Integer> applications, Deque<Integer> next) {
        flow.pairs().stream()
                .filter(pair -> pair.reviewer() == reviewer)
                .map(Pair::application)
                .filter(applications::add)
                .forEach(next::add);
    }

    /** From each reviewer below the least number: what they may read, who reads it and could give none away … */
    private List<Collision> fewest() {
        if (flow.below().isEmpty()) {
            return List.of();
        }
        NavigableSet<Integer> reviewers = new TreeSet<>(flow.below().keySet());
        Deque<Integer> next = new ArrayDeque<>(reviewers);
        while (!next.isEmpty()) {
            int reviewer = next.remove();
            flow.pairs().stream()
                    .filter(pair -> problem.eligible(reviewer, pair.application()))
                    .filter(pair -> !chosen.contains(new Pair(reviewer, pair.application())))
                    .map(Pair::reviewer)
                    .filter(reviewers::add)
                    .forEach(next::add);
        }
        return List.of(
                new Collision.FewestOutOfReach(reviewers, sum(flow.below().values())));
    }

    private static int sum(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
