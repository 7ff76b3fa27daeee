package de.kommig.coordination.journey;

import java.util.Optional;
import java.util.function.Predicate;
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
                        count(journey, fact -> fact == Fact.REVIEW_SUBMITTED || fact == Fact.REVIEW_AMENDED),
                        count(journey, fact -> !hasNoPart(fact)),
                        wanted));
    }

    /** Whether this is the last that is known of a reviewer who has no part in the round any more. */
    public static boolean hasNoPart(Fact last) {
        return last == Fact.ASSIGNMENT_DECLINED || last == Fact.REVIEWER_RECUSED || last == Fact.REVIEWER_RELEASED;
    }

    private static int count(Journey journey, Predicate<Fact> which) {
        return (int) journey.reviewers().values().stream().filter(which).count();
    }
}
