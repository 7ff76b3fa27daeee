package de.kommig.reviews.planning;

import java.util.Set;
import java.util.UUID;

/**
 * What a reviewer can take.
 *
 * @param fewest reviews of this call, those that stand included
 * @param most likewise; whoever was given more by hand or has accepted more has no room left, and that is no collision
 * @param languages read, as BCP 47 names them
 * @param livedExperience whether they have lived migration experience and have said so; a special category of personal data (Art. 9 GDPR), used here
 *     for nothing but {@link Wanted#livedExperience}
 */
public record Reader(UUID reviewer, int fewest, int most, Set<String> languages, boolean livedExperience) {

    /** @throws IllegalArgumentException for less than no reviews */
    public Reader {
        if (fewest < 0 || most < 0) {
            throw new IllegalArgumentException(reviewer + " takes " + fewest + " to " + most + " reviews");
        }
        languages = Set.copyOf(languages);
    }

    boolean reads(Wanted application) {
        return languages.containsAll(application.languages());
    }
}
