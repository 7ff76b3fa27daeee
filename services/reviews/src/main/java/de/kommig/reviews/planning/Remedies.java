package de.kommig.reviews.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What could free a clash, taken on trial: only what frees it is named; of what does not do it alone, two together, or else all. Once the time is up, nothing is
 * tried any more, and what usually does is named.
 */
final class Remedies {

    /** More assignments than that are not tried one by one, and none of them is named. */
    private static final int FEW = 30;

    private final Planning planning;
    private final long until;
    private final int unmet;

    /** @param until as {@link System#nanoTime} counts */
    Remedies(Planning planning, long until) {
        this.planning = planning;
        this.until = until;
        unmet = new Trial(planning).unmet();
    }

    /** @param by so many conditions are met in addition */
    List<Remedy> freeing(List<Remedy> candidates, int by) {
        List<Remedy> alone = candidates.stream().filter(each -> frees(each, by)).toList();
        if (!alone.isEmpty()) {
            return alone;
        }
        List<Remedy> two = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i + 1; j < candidates.size(); j++) {
                two.add(new Remedy.Together(List.of(candidates.get(i), candidates.get(j))));
            }
        }
        List<Remedy> both = two.stream().filter(each -> frees(each, by)).toList();
        return both.isEmpty() ? List.of(new Remedy.Together(candidates)) : both;
    }

    private boolean frees(Remedy remedy, int by) {
        boolean late = System.nanoTime() - until > 0;
        return late || unmet - new Trial(new Trial(planning).with(remedy)).unmet() >= by;
    }

    /** Whoever has a least number. */
    List<Remedy> lowerFewest(int by) {
        Set<UUID> bound = planning.readers().stream()
                .filter(reader -> reader.fewest() > 0)
                .map(Reader::reviewer)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return bound.isEmpty() ? List.of() : List.of(new Remedy.LowerFewest(bound, by));
    }

    /** Of those that stay for one of these applications, each that would do; one of them if none does alone. */
    List<Remedy> release(Set<UUID> applications) {
        Set<Reading> firm = planning.standing().entrySet().stream()
                .filter(entry -> entry.getValue().firm())
                .map(Map.Entry::getKey)
                .filter(reading -> applications.contains(reading.application()))
                .collect(Collectors.toSet());
        if (firm.isEmpty() || firm.size() > FEW) {
            return List.of();
        }
        Set<Reading> alone = firm.stream()
                .filter(reading -> frees(new Remedy.Release(Set.of(reading)), 1))
                .collect(Collectors.toSet());
        return List.of(new Remedy.Release(alone.isEmpty() ? firm : alone));
    }
}
