package de.kommig.reviews.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the applications of a call fared, in all and by groups. Nothing in it tells of fewer than {@value #LEAST} applications, nor can it be
 * computed from what is in it.
 *
 * @param all absent when there are fewer
 * @param decided whether all are decided, so that the time to the decision can be told
 * @param dimensions in the order of {@link Dimension}
 */
public record FairnessReport(@Nullable Figures all, boolean decided, List<Groups> dimensions) {

    /** Fewest applications of which something is told. */
    public static final int LEAST = 5;

    /** Most groups of a dimension, the largest ones: whoever reads it sees more in few, and to look for what could be computed takes no time. */
    static final int MOST = 20;

    /**
     * The groups of a dimension.
     *
     * @param shown by name
     * @param withheld whether there are others: too small, telling of such, or the smallest of more than 20
     */
    public record Groups(Dimension dimension, List<Group> shown, boolean withheld) {}

    /** A group and its figures. */
    public record Group(String name, Figures figures) {}

    private record Candidate(Dimension dimension, String name, BitSet members) {}

    /** Of the applications of a call whose rounds have closed with a vote. */
    public static FairnessReport of(List<Outcome> outcomes) {
        boolean decided = !outcomes.isEmpty() && outcomes.stream().allMatch(Outcome::isOver);
        List<Candidate> candidates = candidates(outcomes);
        List<BitSet> sets = Arrays.stream(Dimension.values())
                .flatMap(dimension -> candidates.stream()
                        .filter(each -> each.dimension() == dimension)
                        .map(Candidate::members)
                        .sorted(Comparator.comparingInt(BitSet::cardinality).reversed())
                        .limit(MOST))
                .toList();
        Suppression figures = Suppression.of(everyone(outcomes, false), sets);
        Suppression days = Suppression.of(everyone(outcomes, true), sets);
        List<Groups> dimensions = Arrays.stream(Dimension.values())
                .map(dimension -> {
                    List<Candidate> own = candidates.stream()
                            .filter(each -> each.dimension() == dimension)
                            .toList();
                    List<Group> shown = own.stream()
                            .filter(each -> figures.shows(each.members()))
                            .map(each -> new Group(
                                    each.name(),
                                    Figures.of(
                                            members(outcomes, each.members()), decided && days.shows(each.members()))))
                            .toList();
                    return new Groups(dimension, shown, shown.size() < own.size());
                })
                .toList();
        return new FairnessReport(
                figures.showsAll() ? Figures.of(outcomes, decided && days.showsAll()) : null, decided, dimensions);
    }

    private static BitSet everyone(List<Outcome> outcomes, boolean decidedOnly) {
        BitSet everyone = new BitSet();
        for (int i = 0; i < outcomes.size(); i++) {
            everyone.set(i, !decidedOnly || outcomes.get(i).days() != null);
        }
        return everyone;
    }

    private static List<Candidate> candidates(List<Outcome> outcomes) {
        List<Candidate> candidates = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Map<String, BitSet> groups = new TreeMap<>(Comparator.naturalOrder());
            for (int i = 0; i < outcomes.size(); i++) {
                for (String name : outcomes.get(i).groups().getOrDefault(dimension, Set.of(Outcome.UNKNOWN))) {
                    groups.computeIfAbsent(name, any -> new BitSet()).set(i);
                }
            }
            groups.forEach((name, members) -> candidates.add(new Candidate(dimension, name, members)));
        }
        return candidates;
    }

    private static List<Outcome> members(List<Outcome> outcomes, BitSet members) {
        return members.stream().mapToObj(outcomes::get).toList();
    }
}
