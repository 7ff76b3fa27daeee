package de.kommig.reviews.matching;

import java.util.NavigableSet;

/** A condition that cannot be met beside the others, and what would free it. */
public sealed interface Collision {

    /**
     * So many reviewers more would have to be free for this application of conflicts, and read its language.
     *
     * @param eligible how many there are
     */
    record TooFewEligible(int application, int demand, int eligible) implements Collision {}

    /**
     * These applications together need so many reviews more than those who may read them can give: higher loads, more reviewers, or fewer
     * reviews for each application would free them.
     *
     * @param reviewers those who may read more of them, were their greatest loads not used up
     */
    record TooLittleCapacity(NavigableSet<Integer> applications, NavigableSet<Integer> reviewers, int shortBy)
            implements Collision {}

    /** None of the experienced reviewers may read this application. */
    record NobodyExperienced(int application) implements Collision {}

    /** Those with lived experience are too few, or have too few reviews to give, for all applications that need one of them. */
    record TooFewExperienced(NavigableSet<Integer> applications) implements Collision {}

    /** So many reviews too few are there for these reviewers to reach their least number. */
    record FewestOutOfReach(NavigableSet<Integer> reviewers, int shortBy) implements Collision {}

    /** The least number of reviews is greater than the greatest. */
    record FewestAboveMost(int reviewer, int fewest, int most) implements Collision {}

    /** A pair that has to stay, and must not be: excluded, or more than its reviewer may or its application wants. */
    record CannotStay(Pair pair, boolean excluded) implements Collision {}
}
