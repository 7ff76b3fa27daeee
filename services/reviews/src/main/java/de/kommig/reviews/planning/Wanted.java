package de.kommig.reviews.planning;

import java.util.Set;
import java.util.UUID;

/**
 * What an application wants.
 *
 * @param reviews in all, those included that are given already
 * @param languages in which it is written, as BCP 47 names them; whoever reads it has to read all of them
 * @param livedExperience whether at least one of its reviewers must have lived migration experience
 */
public record Wanted(UUID application, int reviews, Set<String> languages, boolean livedExperience) {

    /** @throws IllegalArgumentException for less than no reviews */
    public Wanted {
        if (reviews < 0) {
            throw new IllegalArgumentException(application + " wants " + reviews + " reviews");
        }
        languages = Set.copyOf(languages);
    }

    Wanted withReviews(int number) {
        return new Wanted(application, number, languages, livedExperience);
    }
}
