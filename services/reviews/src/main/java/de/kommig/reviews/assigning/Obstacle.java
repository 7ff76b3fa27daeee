package de.kommig.reviews.assigning;

import de.kommig.reviews.planning.Clash;
import de.kommig.reviews.planning.Reading;
import de.kommig.reviews.planning.Remedy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What collides, or what would free it; in words by its code and its facts.
 *
 * @param code e.g. {@code too-few-readers}
 * @param facts numbers and languages that the words name
 * @param remedies each of them frees it by itself; empty for a remedy, unless it is several together
 */
public record Obstacle(
        String code,
        List<UUID> applications,
        List<UUID> reviewers,
        Map<String, String> facts,
        List<Obstacle> remedies) {

    static Obstacle of(Clash clash) {
        List<Obstacle> remedies = clash.remedies().stream().map(Obstacle::of).toList();
        return switch (clash) {
            case Clash.TooFewReaders it ->
                new Obstacle(
                        "too-few-readers",
                        List.of(it.application()),
                        List.of(),
                        group(it.there(), it.wanted()),
                        remedies);
            case Clash.NobodyExperienced it ->
                new Obstacle(
                        "nobody-experienced", List.of(it.application()), List.of(), group(it.there(), 1), remedies);
            case Clash.LoadsUsedUp it ->
                new Obstacle(
                        "loads-used-up",
                        sorted(it.applications()),
                        sorted(it.readers()),
                        number(it.missing()),
                        remedies);
            case Clash.ExperiencedUsedUp it ->
                new Obstacle(
                        "experienced-used-up", sorted(it.applications()), sorted(it.readers()), Map.of(), remedies);
            case Clash.PlacesTaken it ->
                new Obstacle("places-taken", List.of(it.application()), sorted(it.readers()), Map.of(), remedies);
            case Clash.FewestOutOfReach it ->
                new Obstacle("fewest-out-of-reach", List.of(), sorted(it.readers()), number(it.missing()), remedies);
            case Clash.FewestAboveMost it ->
                new Obstacle(
                        "fewest-above-most",
                        List.of(),
                        List.of(it.reader()),
                        Map.of("fewest", "" + it.fewest(), "most", "" + it.most()),
                        remedies);
            case Clash.StandsInConflict it -> reading("stands-in-conflict", it.reading(), remedies);
            case Clash.StandsInTheWay it -> reading("stands-in-the-way", it.reading(), remedies);
        };
    }

    private static Obstacle of(Remedy remedy) {
        return switch (remedy) {
            case Remedy.FurtherReaders it ->
                new Obstacle(
                        it.livedExperience() ? "further-experienced-readers" : "further-readers",
                        sorted(it.applications()),
                        List.of(),
                        Map.of(
                                "number",
                                "" + it.reviews(),
                                "languages",
                                String.join(
                                        ", ", it.languages().stream().sorted().toList())),
                        List.of());
            case Remedy.FewerReviews it ->
                new Obstacle("fewer-reviews", sorted(it.applications()), List.of(), number(it.by()), List.of());
            case Remedy.OneMoreReview it ->
                new Obstacle("one-more-review", sorted(it.applications()), List.of(), Map.of(), List.of());
            case Remedy.HigherLoads it ->
                new Obstacle("higher-loads", List.of(), sorted(it.readers()), number(it.by()), List.of());
            case Remedy.LowerFewest it ->
                new Obstacle("lower-fewest", List.of(), sorted(it.readers()), number(it.by()), List.of());
            case Remedy.Release it ->
                new Obstacle(
                        "release",
                        sorted(it.readings().stream().map(Reading::application).toList()),
                        sorted(it.readings().stream().map(Reading::reviewer).toList()),
                        Map.of(),
                        List.of());
            case Remedy.Together it ->
                new Obstacle(
                        "together",
                        List.of(),
                        List.of(),
                        Map.of(),
                        it.remedies().stream().map(Obstacle::of).toList());
        };
    }

    private static Obstacle reading(String code, Reading reading, List<Obstacle> remedies) {
        return new Obstacle(code, List.of(reading.application()), List.of(reading.reviewer()), Map.of(), remedies);
    }

    private static Map<String, String> group(Clash.Group there, int wanted) {
        return Map.of(
                "wanted", "" + wanted,
                "all", "" + there.all(),
                "conflicts", "" + there.inConflict(),
                "unread", "" + there.unread(),
                "left", "" + there.left());
    }

    private static Map<String, String> number(int number) {
        return Map.of("number", "" + number);
    }

    private static List<UUID> sorted(Collection<UUID> ids) {
        return ids.stream().distinct().sorted().toList();
    }
}
