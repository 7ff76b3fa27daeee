package de.kommig.coordination.journey;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far the reviewing has come.
 *
 * @param submitted reviews that are in and count
 * @param asked reviewers who were asked and have not stepped back
 * @param wanted reviews the call asks for
 */
public record Reviews(int submitted, int asked, int wanted) {

    /** Empty before admission. */
    static Optional<Reviews> of(Journey journey) {
        return Stream.of(Fact.ADMITTED, Fact.ROUND_OPENED)
                .flatMap(fact -> journey.first(fact).stream())
                .flatMap(entry -> Optional.ofNullable(entry.details().number()).stream())
                .findFirst()
                .map(wanted -> new Reviews(
                        count(journey, Fact.REVIEW_SUBMITTED, Fact.REVIEW_AMENDED),
                        journey.reviewers().size() - count(journey, Fact.ASSIGNMENT_DECLINED, Fact.REVIEWER_RECUSED),
                        wanted));
    }

    private static int count(Journey journey, Fact one, Fact other) {
        return (int) journey.reviewers().values().stream()
                .filter(fact -> fact == one || fact == other)
                .count();
    }
}
