package de.kommig.reviews.affinity;

import java.util.List;
import java.util.stream.Stream;

/**
 * How well one reviewer suits one application.
 *
 * @param score between 0 and 1: the weighted mean of those parts of which the application has something
 */
public record Affinity(double score, Part topics, Part languages, Part text) {

    static Affinity of(Part topics, Part languages, Part text) {
        double weights =
                Stream.of(topics, languages, text).mapToDouble(Part::weight).sum();
        double sum = Stream.of(topics, languages, text)
                .mapToDouble(part -> part.weight() * part.score())
                .sum();
        return new Affinity(weights == 0 ? 0 : Math.clamp(sum / weights, 0, 1), topics, languages, text);
    }

    /**
     * One of the three.
     *
     * @param score between 0 and 1
     * @param weight of this part; 0 if the application has nothing of it
     * @param matches what both have in common, the most important first; their shares add up to the score
     */
    public record Part(double score, double weight, List<Match> matches) {

        static final Part NONE = new Part(0, 0, List.of());

        public Part {
            matches = List.copyOf(matches);
        }
    }

    /**
     * Something in common.
     *
     * @param inApplication as the application has it: a topic, a language, or a word as it is written there first
     * @param ofReviewer likewise
     */
    public record Match(String inApplication, String ofReviewer, double share) {}
}
