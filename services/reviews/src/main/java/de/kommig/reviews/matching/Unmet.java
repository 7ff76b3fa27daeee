package de.kommig.reviews.matching;

import java.util.Map;

/**
 * What stays unmet however well all is assigned: first as many reviews as can be, then as many of the other conditions.
 *
 * @param missing reviews that applications lack
 * @param others reviews that reviewers lack of their least number, applications without the experienced reviewer they need, pairs that cannot stay
 */
public record Unmet(Map<Integer, Integer> missing, int others) {

    public Unmet {
        missing = Map.copyOf(missing);
    }

    /** Quickly, without looking for a good assignment. */
    public static Unmet in(Instance instance) {
        Problem problem = new Problem(instance);
        Flow flow = Network.most(problem, Columns.all(problem));
        return new Unmet(
                flow.missing(),
                flow.below().values().stream().mapToInt(Integer::intValue).sum()
                        + flow.unexperienced().size()
                        + flow.gone().size());
    }

    public int all() {
        return others + missing.values().stream().mapToInt(Integer::intValue).sum();
    }
}
