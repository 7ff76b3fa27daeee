package de.kommig.reviews.fairness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which groups can be shown so that nothing about fewer than {@link FairnessReport#LEAST} applications can be computed from what is shown, whatever is
 * added to or taken from what else, even by somebody who knows who belongs where. First groups that are too small go (primary suppression),
 * then others until no small set is left in reach (secondary suppression; Hundepool et al., Statistical Disclosure Control, Wiley 2012, ch. 4).
 */
final class Suppression {

    private final BitSet base;
    private final boolean showsAll;
    private final Set<BitSet> shown;

    private Suppression(BitSet base, boolean showsAll, Set<BitSet> shown) {
        this.base = base;
        this.showsAll = showsAll;
        this.shown = shown;
    }

    /**
     * For figures that only some applications have.
     *
     * @param base the applications that have them
     */
    static Suppression of(BitSet base, List<BitSet> groups) {
        if (base.cardinality() < FairnessReport.LEAST) {
            return new Suppression(base, false, Set.of());
        }
        List<BitSet> shown = new ArrayList<>(groups.stream()
                .map(group -> within(base, group))
                .filter(group -> group.cardinality() >= FairnessReport.LEAST)
                .distinct()
                // The smallest go first: they tell least.
                .sorted(Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString))
                .toList());
        for (Optional<BitSet> small = smallSet(base, shown); small.isPresent(); small = smallSet(base, shown)) {
            shown.remove(toGo(base, shown, small.get()));
        }
        return new Suppression(base, true, new HashSet<>(shown));
    }

    private static Optional<BitSet> smallSet(BitSet base, List<BitSet> shown) {
        return span(base, shown).setOfFewerThan(FairnessReport.LEAST);
    }

    private static Span span(BitSet base, List<BitSet> shown) {
        List<BitSet> sets = new ArrayList<>(List.of(base));
        sets.addAll(shown);
        return Span.of(sets);
    }

    /** The smallest one without which the small set is out of reach; if each alone leaves it in reach, the smallest. */
    private static BitSet toGo(BitSet base, List<BitSet> shown, BitSet small) {
        for (BitSet each : shown) {
            List<BitSet> others = new ArrayList<>(shown);
            others.remove(each);
            if (!span(base, others).contains(small)) {
                return each;
            }
        }
        return shown.getFirst();
    }

    /** Whether figures of this group, as far as its members have them, can be shown. */
    boolean shows(BitSet group) {
        BitSet members = within(base, group);
        return shown.contains(members) || (showsAll && members.equals(base));
    }

    /** Whether figures of all together can be shown. */
    boolean showsAll() {
        return showsAll;
    }

    private static BitSet within(BitSet base, BitSet group) {
        BitSet members = (BitSet) group.clone();
        members.and(base);
        return members;
    }
}
