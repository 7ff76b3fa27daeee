package de.kommig.reviews.affinity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much a word tells within a call, by the number of applications that have it: inverse document frequency as in BM25 (Robertson and Zaragoza 2009, as
 * Lucene takes it, never negative).
 *
 * @param applications that are written in this language
 */
record Rarity(int applications, Map<String, Integer> frequencies) {

    /** @param stems of each application */
    static Rarity of(Collection<Set<String>> stems) {
        Map<String, Integer> frequencies = new HashMap<>();
        stems.forEach(each -> each.forEach(stem -> frequencies.merge(stem, 1, Integer::sum)));
        return new Rarity(stems.size(), frequencies);
    }

    /** 0 for a word that none of the call's applications has. */
    double of(String stem) {
        int with = frequencies.getOrDefault(stem, 0);
        return with == 0 ? 0 : Math.log(1 + (applications - with + 0.5) / (with + 0.5));
    }
}
