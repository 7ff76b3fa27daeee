package de.kommig.reviews.affinity;

import java.util.List;
import java.util.Set;

/**
 * What an application is about.
 *
 * @param topics keys of the platform's vocabulary
 * @param languages in which it is written, and of the people for whom it is, as BCP 47 names them
 * @param texts title, summary, need, activities and the like
 */
public record Subject(Set<String> topics, Set<String> languages, List<String> texts) {

    public Subject {
        topics = Set.copyOf(topics);
        languages = Set.copyOf(languages);
        texts = List.copyOf(texts);
    }
}
