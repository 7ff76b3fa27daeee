package de.kommig.reviews.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What reviews of each reviewer cost. With any prices, the best group of each application by itself, plus what all loads together are worth, bounds
 * the total (Lagrangian relaxation of the loads). Closer than {@link Prices}, since no reviewer is divided within a group.
 *
 * @param needed points that each reviewer of an application has to have for its least sum
 * @param kept of pairs that stay, never positive
 */
@SuppressWarnings("ArrayRecordComponent") // Thousands of numbers, never compared and never handed out.
record GroupPrices(Problem problem, Floors floors, long[] needed, double[] load, double kept) {

    /** One application may have more groups than another. */
    private static final int FEW_TIMES = 4;

    private static final int FEW = 500;

    /** @param load of each reviewer's reviews */
    static GroupPrices of(Problem problem, Floors floors, double[] load, double kept) {
        Served served = new Served(problem);
        long[] needed = IntStream.range(0, problem.applications)
                .mapToLong(application -> served.needed(application, floors.worst()))
                .toArray();
        return new GroupPrices(problem, floors, needed, load, kept);
    }

    /** What a reviewer adds to a group. */
    double value(int reviewer, int application) {
        double value = Prices.SCALE * problem.points.of(reviewer, application) - load[reviewer];
        return problem.preferred(reviewer, application) ? value - kept : value;
    }

    Groups groups(int application) {
        return new Groups(
                problem, application, floors.worst(), needed[application], reviewer -> value(reviewer, application));
    }

    double value(Group group) {
        return group.reviewers().stream()
                .mapToDouble(reviewer -> value(reviewer, group.application()))
                .sum();
    }

    /** The best group of each application; empty if one has none. */
    Optional<List<Group>> best() {
        List<Group> best = IntStream.range(0, problem.applications)
                .parallel()
                .mapToObj(application -> groups(application).best())
                .flatMap(List::stream)
                .toList();
        return best.size() == problem.applications ? Optional.of(best) : Optional.empty();
    }

    /** No assignment has more, in units of {@link Prices#SCALE}. */
    double bound(List<Group> best) {
        Upwards sum = new Upwards();
        sum.add(kept * floors.kept(), Math.abs(kept) * floors.kept());
        for (Group group : best) {
            for (int r : group.reviewers()) {
                double points = Prices.SCALE * problem.points.of(r, group.application());
                // Twice: the search for the best group rounds too.
                sum.add(value(r, group.application()), 2 * (Math.abs(points) + Math.abs(load[r]) - kept));
            }
        }
        for (int r = 0; r < problem.reviewers; r++) {
            double term = load[r] * (load[r] > 0 ? problem.most(r) : problem.fewest(r));
            sum.add(term, Math.abs(term));
        }
        return sum.sum();
    }

    /**
     * All groups that can be in an assignment whose total is below the bound by no more than this; empty if they are too many.
     *
     * @param gap in units of {@link Prices#SCALE}
     */
    Optional<List<Group>> within(List<Group> best, double gap, int most) {
        int each = Math.max(FEW, FEW_TIMES * most / problem.applications);
        List<Group> all = new ArrayList<>();
        List<List<Group>> found = best.stream()
                .parallel()
                .map(group -> groups(group.application()).worth(value(group) - gap - Prices.SCALE, each))
                .toList();
        for (List<Group> groups : found) {
            all.addAll(groups);
            if (groups.size() >= each || all.size() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    /** The most valuable groups of each application, so many at most. */
    List<Group> nearly(List<Group> best, double gap, int each) {
        return best.stream()
                .parallel()
                .map(group -> groups(group.application()).worth(value(group) - gap, each))
                .flatMap(List::stream)
                .toList();
    }

    /** Between this and other prices. */
    GroupPrices towards(GroupPrices other, double part) {
        double[] between = new double[load.length];
        for (int r = 0; r < load.length; r++) {
            between[r] = load[r] + part * (other.load[r] - load[r]);
        }
        return new GroupPrices(problem, floors, needed, between, kept + part * (other.kept - kept));
    }
}
