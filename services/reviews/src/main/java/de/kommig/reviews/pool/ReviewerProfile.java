package de.kommig.reviews.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says of themselves.
 *
 * @param topics they know about, keys of the platform's vocabulary
 * @param expertise in their own words; {@code null} when they leave it at the topics
 * @param regions they know, keys of the platform's vocabulary
 * @param languages they read, e.g. {@code tr}
 * @param absences when they have no time
 * @param affiliations ties to organisations that may make them biased
 * @param livedExperience whether they have migrated themselves, or live with it in their family; said with consent (Art. 9 GDPR), or false
 */
public record ReviewerProfile(
        List<String> topics,
        @Nullable String expertise,
        List<String> regions,
        List<String> languages,
        Capacity capacity,
        List<Absence> absences,
        List<DeclaredAffiliation> affiliations,
        boolean livedExperience) {

    public ReviewerProfile {
        topics = List.copyOf(topics);
        regions = List.copyOf(regions);
        languages = List.copyOf(languages);
        absences = List.copyOf(absences);
        affiliations = List.copyOf(affiliations);
    }

    /** Whether they read this language; of a tag such as {@code pt-BR} only the language counts. */
    public boolean reads(String tag) {
        return languages.contains(Locale.forLanguageTag(tag).getLanguage());
    }

    /**
     * Whether there is time for a review: at least half of the days are free.
     *
     * @param from first day that can be used
     * @param to last day, not before the first
     */
    public boolean hasTimeBetween(LocalDate from, LocalDate to) {
        long all = from.datesUntil(to.plusDays(1)).count();
        long absent = from.datesUntil(to.plusDays(1))
                .filter(day -> absences.stream().anyMatch(absence -> absence.covers(day)))
                .count();
        return 2 * absent <= all;
    }

    /** Nothing of it: whatever is put together for a log or an exception must not tell of anybody. */
    @Override
    public String toString() {
        return "ReviewerProfile";
    }
}
