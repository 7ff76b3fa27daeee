package de.kommig.contracts.organisation;

import de.kommig.contracts.ContentRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself.
 *
 * @param regions where it works; keys of the platform's vocabulary
 * @param topics what it works on; keys of the platform's vocabulary
 * @param languages in which it works, BCP 47, e.g. {@code de}, {@code ar}
 * @param text in its own words, and how it can be reached; {@code null} if it says nothing
 */
public record Profile(
        Visibility visibility,
        List<String> regions,
        List<String> topics,
        List<String> languages,
        @Nullable ContentRef text) {

    /** Who sees the profile. Name, legal form and charters are seen by all who take part, whatever this says. */
    public enum Visibility {
        /** Everybody, without signing in. */
        PUBLIC,
        /** All who take part in the platform. */
        PLATFORM,
        /** Its members and the coordinators. */
        MEMBERS
    }
}
