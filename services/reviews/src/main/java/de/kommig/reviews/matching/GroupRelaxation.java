package de.kommig.reviews.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The total with parts of whole groups allowed. The linear program knows few groups first, and is given those that its own prices find missing.
 * Prices are asked for between the best ones and the newest, since the newest alone swing (smoothing after Wentges 1997).
 *
 * @param pairs the same with parts of pairs allowed
 * @param best the best group of each application by these prices
 * @param units bound in units of {@link Prices#SCALE}
 */
record GroupRelaxation(Relaxation pairs, GroupPrices prices, List<Group> best, double units) implements Relaxed {

    /** More groups than that are not looked through. */
    private static final int MOST = 200_000;

    private static final double ENOUGH = 1e-7;
    private static final double TOWARDS_THE_NEWEST = 0.5;

    /** To begin with: so close to the best, as part of the greatest score; so many of each application. */
    private static final double NEARLY = 0.05;

    private static final int EACH = 30;

    /** Empty if some application has no group at all. */
    static Optional<GroupRelaxation> of(Problem problem, Relaxation start, List<Pair> known, Limit limit) {
        Floors floors = start.prices().floors();
        GroupProgram program = new GroupProgram(problem, floors);
        program.add(groups(problem, known));
        Optional<GroupRelaxation> relaxation = at(
                start,
                GroupPrices.of(
                        problem, floors, start.prices().load(), start.prices().kept()));
        if (relaxation.isEmpty()) {
            return relaxation;
        }
        GroupRelaxation best = relaxation.orElseThrow();
        program.add(best.best());
        program.add(best.prices().nearly(best.best(), NEARLY * problem.scale(), EACH));
        while (!limit.over()) {
            GroupPrices newest = program.solve(best.prices(), limit);
            if (best.units() - program.objective() <= ENOUGH * Math.abs(best.units())) {
                break;
            }
            GroupRelaxation between =
                    at(start, best.prices().towards(newest, TOWARDS_THE_NEWEST)).orElse(best);
            boolean more = program.add(between.best());
            GroupRelaxation there = between;
            if (!more || between.units() >= best.units()) {
                there = at(start, newest).orElse(best);
                more |= program.add(there.best());
            }
            best = closer(best, closer(between, there));
            if (!more) {
                break;
            }
        }
        return Optional.of(best);
    }

    private static GroupRelaxation closer(GroupRelaxation one, GroupRelaxation other) {
        return other.units() < one.units() ? other : one;
    }

    private static Optional<GroupRelaxation> at(Relaxation pairs, GroupPrices prices) {
        return prices.best().map(best -> new GroupRelaxation(pairs, prices, best, prices.bound(best)));
    }

    private static List<Group> groups(Problem problem, List<Pair> pairs) {
        return IntStream.range(0, pairs.isEmpty() ? 0 : problem.applications)
                .mapToObj(application -> new Group(
                        application,
                        pairs.stream()
                                .filter(pair -> pair.application() == application)
                                .map(Pair::reviewer)
                                .toList()))
                .toList();
    }

    @Override
    public long bound() {
        return Math.min(pairs.bound(), ofGroups());
    }

    private long ofGroups() {
        return (long) Math.floor(units / Prices.SCALE);
    }

    /** By groups, as long as they are not too many. */
    @Override
    public Columns within(long gap) {
        long least = bound() - gap;
        Columns columns = pairs.within(pairs.bound() - least);
        prices.within(best, (ofGroups() - least + 1) * Prices.SCALE, MOST).ifPresent(columns::retain);
        return columns;
    }
}
