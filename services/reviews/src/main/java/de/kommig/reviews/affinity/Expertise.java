package de.kommig.reviews.affinity;

import java.util.Set;

/**
 * What a reviewer says they know.
 *
 * @param topics keys of the platform's vocabulary
 * @param languages read, as BCP 47 names them
 * @param text in their own words and in any language, or several
 */
public record Expertise(Set<String> topics, Set<String> languages, String text) {

    public Expertise {
        topics = Set.copyOf(topics);
        languages = Set.copyOf(languages);
    }
}
