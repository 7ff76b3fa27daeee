package de.kommig.reviews.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The groups of reviewers that one application could have: as many as it wants, with those who are fixed, one with lived experience if it needs one,
 * and together at least the sum of points that is asked for. Searched by branch and bound, the most valuable reviewers first.
 */
final class Groups {

    private final Problem problem;
    private final int application;
    private final long least;
    private final int places;
    private final int[] reviewers;
    private final double[] values;
    private final long[] points;
    private final boolean[] experienced;

    /** By candidate from which on and number of places: the most points that can still come. */
    private final long[][] mostPoints;

    private final int[] lastExperienced;
    private final List<Integer> fixed;
    private final double fixedValue;
    private final long fixedPoints;
    private final boolean fixedExperience;
    private final int[] chosen;
    private final List<Group> found = new ArrayList<>();
    private double threshold;
    private boolean onlyBest;
    private int room;

    /**
     * @param least points together
     * @param needed points that each has to have for that
     */
    Groups(Problem problem, int application, long least, long needed, IntToDoubleFunction value) {
        this.problem = problem;
        this.application = application;
        this.least = least;
        BitSet stay = problem.fixed(application);
        fixed = stay.stream().boxed().toList();
        places = problem.demand(application) - fixed.size();
        fixedValue = stay.stream().mapToDouble(value).sum();
        fixedPoints =
                stay.stream().mapToLong(r -> problem.points.of(r, application)).sum();
        fixedExperience = !problem.needsExperience(application)
                || fixed.stream().anyMatch(r -> problem.experienced(r, application));
        List<Valued> candidates = problem.eligible(application).stream()
                .filter(r -> !stay.get(r) && problem.points.of(r, application) >= needed)
                .mapToObj(r -> new Valued(r, value.applyAsDouble(r)))
                .sorted(Comparator.comparingDouble(Valued::value).reversed())
                .toList();
        reviewers = candidates.stream().mapToInt(Valued::reviewer).toArray();
        values = candidates.stream().mapToDouble(Valued::value).toArray();
        points = Arrays.stream(reviewers)
                .mapToLong(r -> problem.points.of(r, application))
                .toArray();
        experienced = new boolean[reviewers.length];
        lastExperienced = new int[] {-1};
        mostPoints = new long[reviewers.length + 1][places + 1];
        prepare();
        chosen = new int[places];
    }

    private record Valued(int reviewer, double value) {}

    private void prepare() {
        for (long[] of : mostPoints) {
            Arrays.fill(of, 1, of.length, Long.MIN_VALUE / 2);
        }
        for (int i = reviewers.length - 1; i >= 0; i--) {
            experienced[i] = problem.experienced(reviewers[i], application);
            if (experienced[i] && lastExperienced[0] < 0) {
                lastExperienced[0] = i;
            }
            for (int k = 1; k <= places; k++) {
                mostPoints[i][k] = Math.max(mostPoints[i + 1][k], points[i] + mostPoints[i + 1][k - 1]);
            }
        }
    }

    /** The most valuable group, if there is one. */
    List<Group> best() {
        onlyBest = true;
        room = 1;
        threshold = Double.NEGATIVE_INFINITY;
        search(0, 0, fixedValue, fixedPoints, fixedExperience);
        return List.copyOf(found);
    }

    /** All groups that are worth at least so much, or so many of them. */
    List<Group> worth(double atLeast, int most) {
        onlyBest = false;
        room = most;
        threshold = atLeast;
        search(0, 0, fixedValue, fixedPoints, fixedExperience);
        return List.copyOf(found);
    }

    private void search(int from, int taken, double value, long sum, boolean experience) {
        int left = places - taken;
        if (left == 0) {
            if (sum >= least && experience) {
                take(value);
            }
            return;
        }
        double upper = value;
        for (int i = from; i < from + left - 1 && i < values.length; i++) {
            upper += values[i];
        }
        for (int i = from; i + left <= values.length; i++) {
            // The next ones in order are the most valuable that can follow.
            double best = upper + values[i + left - 1];
            boolean tooLittle = onlyBest ? best <= threshold : best < threshold;
            if (tooLittle || (found.size() >= room && !onlyBest) || sum + mostPoints[i][left] < least) {
                return;
            }
            if (!experience && lastExperienced[0] < i) {
                return;
            }
            chosen[taken] = i;
            search(i + 1, taken + 1, value + values[i], sum + points[i], experience || experienced[i]);
            upper += values[i + left - 1] - values[i];
        }
    }

    private void take(double value) {
        if (onlyBest) {
            if (value <= threshold) {
                return;
            }
            found.clear();
            threshold = value;
        } else if (value < threshold || found.size() >= room) {
            return;
        }
        List<Integer> group = new ArrayList<>(fixed);
        for (int i : chosen) {
            group.add(reviewers[i]);
        }
        found.add(new Group(application, List.copyOf(group)));
    }

    /** What the best group found is worth; only after {@link #best}. */
    double value() {
        return threshold;
    }
}
