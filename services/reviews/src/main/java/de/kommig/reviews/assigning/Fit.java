package de.kommig.reviews.assigning;

import de.kommig.reviews.affinity.Affinity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well a reviewer suits an application, and by what.
 *
 * @param affinity between 0 and 1
 * @param matches what both have in common, the most important first, as the application has it and as the reviewer has it
 */
public record Fit(double affinity, List<Match> matches) {

    public static final Fit NONE = new Fit(0, List.of());
    private static final int MOST = 8;

    /**
     * Something in common.
     *
     * @param kind topic, language or word
     */
    public record Match(String kind, String inApplication, String ofReviewer, double share) {}

    public Fit {
        matches = List.copyOf(matches);
    }

    static Fit of(Affinity affinity) {
        return new Fit(
                affinity.score(),
                Stream.of(
                                matches("topic", affinity.topics()),
                                matches("language", affinity.languages()),
                                matches("word", affinity.text()))
                        .flatMap(all -> all)
                        .sorted(Comparator.comparingDouble(Match::share).reversed())
                        .limit(MOST)
                        .toList());
    }

    private static Stream<Match> matches(String kind, Affinity.Part part) {
        return part.matches().stream()
                .map(one -> new Match(kind, one.inApplication(), one.ofReviewer(), one.share() * part.weight()));
    }
}
