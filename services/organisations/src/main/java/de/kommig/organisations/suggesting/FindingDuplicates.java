package de.kommig.organisations.suggesting;

import de.kommig.organisations.likening.Likeness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds pairs that could be one. Not everybody is compared with everybody: only those who share a key, which is an entry in a register, a
 * domain, a name, or one of the rare groups of letters in a name; whoever shares none of these has no {@link Reason} either.
 */
final class FindingDuplicates {

    /** One organisation is suggested with so many others at most: a hundred of the same name are branches, or somebody's joke. */
    static final int MOST_EACH = 20;
    /** And compared with so many, those first with whom it shares what is rare. It takes many names made of the same few words to reach that. */
    static final int MOST_COMPARED = 500;

    private final List<Compared> all;
    private final Map<Long, Integer> frequencies = new HashMap<>();
    private final Map<Object, List<Integer>> earlier = new HashMap<>();
    /** By the index of each, the index of the one with which it was compared last. */
    private final int[] comparedLast;

    private final List<Suggestion> found = new ArrayList<>();

    private FindingDuplicates(Collection<Likeness> likenesses, Set<String> freeMail) {
        all = likenesses.stream()
                .sorted(Comparator.comparing(likeness -> likeness.organisation().toString()))
                .map(likeness -> Compared.of(likeness, freeMail))
                .toList();
        comparedLast = new int[all.size()];
        all.forEach(one -> one.trigrams().all().forEach(group -> frequencies.merge(group, 1, Integer::sum)));
    }

    /**
     * The pairs, in no order.
     *
     * @param freeMail domains where everybody has a mailbox, which say nothing
     */
    static List<Suggestion> among(Collection<Likeness> likenesses, Set<String> freeMail) {
        FindingDuplicates finding = new FindingDuplicates(likenesses, freeMail);
        for (int i = 0; i < finding.all.size(); i++) {
            List<Object> keys = finding.keys(finding.all.get(i));
            finding.compareWithEarlier(i, keys);
            for (Object key : keys) {
                finding.earlier.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
            }
        }
        return finding.found;
    }

    private void compareWithEarlier(int index, List<Object> keys) {
        int compares = 0;
        int suggested = 0;
        for (Object key : keys) {
            for (int other : earlier.getOrDefault(key, List.of())) {
                if (comparedLast[other] == index) {
                    continue;
                }
                if (++compares > MOST_COMPARED || suggested == MOST_EACH) {
                    return;
                }
                comparedLast[other] = index;
                suggested += suggest(all.get(other), all.get(index), key);
            }
        }
    }

    private int suggest(Compared one, Compared other, Object key) {
        // Most who share a group of letters share nothing else, and there are millions of them.
        if (key instanceof Long && !one.trigrams().areLike(other.trigrams())) {
            return 0;
        }
        Set<Reason> reasons = one.reasons(other);
        if (reasons.isEmpty()) {
            return 0;
        }
        found.add(new Suggestion(one.likeness(), other.likeness(), reasons));
        return 1;
    }

    /** The surest first. */
    private List<Object> keys(Compared one) {
        return Stream.<Stream<?>>of(
                        one.registers().stream().map(entry -> "register " + entry),
                        Stream.of("name " + one.core()),
                        one.domains().stream().map(domain -> "domain " + domain),
                        one.trigrams().telling(group -> frequencies.getOrDefault(group, 0)).stream())
                .flatMap(keys -> keys)
                .<Object>map(key -> key)
                .toList();
    }
}
