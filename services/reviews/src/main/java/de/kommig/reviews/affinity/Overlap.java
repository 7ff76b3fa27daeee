package de.kommig.reviews.affinity;

import de.kommig.reviews.affinity.Affinity.Match;
import de.kommig.reviews.affinity.Affinity.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What an application and a reviewer have in common. */
final class Overlap {

    private static final double TOPICS = 0.4;
    private static final double LANGUAGES = 0.1;
    private static final double WORDS = 0.5;

    private static final Comparator<Match> ORDER =
            Comparator.comparingDouble(Match::share).reversed().thenComparing(Match::inApplication);

    private Overlap() {}

    /** Cosine of both sets: who names every topic there is knows none of them especially. */
    static Part ofTopics(Set<String> application, Set<String> reviewer) {
        Set<String> both = both(application, reviewer);
        return part(TOPICS, application, both, both.size() / Math.sqrt((double) application.size() * reviewer.size()));
    }

    /** The share of the application's languages; to read further ones is no drawback. */
    static Part ofLanguages(Set<String> application, Set<String> reviewer) {
        Set<String> both = both(application, reviewer);
        return part(LANGUAGES, application, both, both.size() / (double) application.size());
    }

    private static Set<String> both(Set<String> application, Set<String> reviewer) {
        Set<String> both = new TreeSet<>(application);
        both.retainAll(reviewer);
        return both;
    }

    private static Part part(double weight, Set<String> application, Set<String> both, double score) {
        if (application.isEmpty() || both.isEmpty()) {
            return new Part(0, application.isEmpty() ? 0 : weight, List.of());
        }
        return new Part(
                score,
                weight,
                both.stream()
                        .map(each -> new Match(each, each, score / both.size()))
                        .toList());
    }

    /**
     * The square root of the cosine of both texts: of texts so different in length few words are shared even by those who know a subject well. Each word
     * has the share of it that it has of the cosine. Of an application in several languages, the one in which they have most in common.
     */
    static Part ofWords(Map<Language, Weights> application, Map<Language, Weights> reviewer) {
        Part best = Part.NONE;
        for (Map.Entry<Language, Weights> entry : application.entrySet()) {
            if (!entry.getValue().of().isEmpty()) {
                Part part = ofWords(
                        entry.getValue(), reviewer.getOrDefault(entry.getKey(), new Weights(Map.of(), Map.of())));
                best = best.weight() == 0 || part.score() > best.score() ? part : best;
            }
        }
        return best;
    }

    private static Part ofWords(Weights application, Weights reviewer) {
        double cosine = 0;
        Map<List<String>, Double> products = new HashMap<>();
        for (String stem : both(application.of().keySet(), reviewer.of().keySet())) {
            double product =
                    application.of().getOrDefault(stem, 0.0) * reviewer.of().getOrDefault(stem, 0.0);
            cosine += product;
            List<String> written = List.of(
                    application.written().getOrDefault(stem, stem),
                    reviewer.written().getOrDefault(stem, stem));
            products.merge(written, product, Double::sum);
        }
        double score = Math.sqrt(Math.min(1, cosine));
        double all = cosine;
        List<Match> matches = new ArrayList<>();
        products.forEach((written, product) ->
                matches.add(new Match(written.getFirst(), written.getLast(), score * product / all)));
        matches.sort(ORDER);
        return new Part(score, WORDS, matches);
    }
}
