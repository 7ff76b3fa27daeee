package de.kommig.reviews.affinity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one text as a vector of length 1: rare ones weigh more, repeated ones a little more each time, and less and less (saturation as in BM25).
 *
 * @param written each stem as it is written first
 */
record Weights(Map<String, Double> of, Map<String, String> written) {

    /** How fast repetition stops to count; the usual value of BM25. */
    private static final double SATURATION = 1.2;

    static Weights of(List<Word> words, Rarity rarity) {
        Map<String, Integer> often = new HashMap<>();
        Map<String, String> written = new HashMap<>();
        for (Word word : words) {
            often.merge(word.stem(), 1, Integer::sum);
            written.putIfAbsent(word.stem(), word.written());
        }
        Map<String, Double> weights = new HashMap<>();
        often.forEach(
                (stem, times) -> weights.put(stem, rarity.of(stem) * times * (SATURATION + 1) / (times + SATURATION)));
        weights.values().removeIf(weight -> weight == 0);
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((stem, weight) -> weight / length);
        return new Weights(weights, written);
    }
}
