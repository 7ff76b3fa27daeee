package de.kommig.reviews.affinity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What all applications of a call are about. Words are weighed by how rare they are within it. */
public final class Subjects {

    private final Map<UUID, Subject> subjects;
    private final Map<Language, Rarity> rarities;
    private final Map<UUID, Map<Language, Weights>> weights;

    private Subjects(
            Map<UUID, Subject> subjects, Map<Language, Rarity> rarities, Map<UUID, Map<Language, Weights>> weights) {
        this.subjects = subjects;
        this.rarities = rarities;
        this.weights = weights;
    }

    /**
     * Looks through all texts once.
     *
     * @param subjects by application
     */
    public static Subjects of(Map<UUID, Subject> subjects) {
        Map<UUID, Map<Language, List<Word>>> words = new LinkedHashMap<>();
        subjects.forEach((application, subject) -> words.put(application, words(subject)));
        Map<Language, Rarity> rarities = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            rarities.put(
                    language,
                    Rarity.of(words.values().stream()
                            .filter(each -> each.containsKey(language))
                            .map(each -> stems(each.getOrDefault(language, List.of())))
                            .toList()));
        }
        Map<UUID, Map<Language, Weights>> weights = new HashMap<>();
        words.forEach((application, each) -> {
            Map<Language, Weights> of = new EnumMap<>(Language.class);
            each.forEach((language, list) -> of.put(language, Weights.of(list, rarity(rarities, language))));
            weights.put(application, of);
        });
        return new Subjects(Map.copyOf(subjects), rarities, weights);
    }

    private static Map<Language, List<Word>> words(Subject subject) {
        Map<Language, List<Word>> words = new EnumMap<>(Language.class);
        for (String text : subject.texts()) {
            Language language = Recognition.of(text, subject.languages());
            words.computeIfAbsent(language, first -> new ArrayList<>()).addAll(language.words(text));
        }
        return words;
    }

    private static Set<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).collect(Collectors.toSet());
    }

    private static Rarity rarity(Map<Language, Rarity> rarities, Language language) {
        return rarities.getOrDefault(language, new Rarity(0, Map.of()));
    }

    /** A reviewer beside all of them. */
    public Reader reader(Expertise expertise) {
        Map<Language, Weights> known = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            known.put(language, Weights.of(language.words(expertise.text()), rarity(rarities, language)));
        }
        return new Reader(expertise, known);
    }

    /** How well one reviewer suits each application. */
    public final class Reader {

        private final Expertise expertise;
        private final Map<Language, Weights> known;

        private Reader(Expertise expertise, Map<Language, Weights> known) {
            this.expertise = expertise;
            this.known = known;
        }

        /** Empty if nothing is known of this application. */
        public Optional<Affinity> with(UUID application) {
            return Optional.ofNullable(subjects.get(application))
                    .map(subject -> Affinity.of(
                            Overlap.ofTopics(subject.topics(), expertise.topics()),
                            Overlap.ofLanguages(subject.languages(), expertise.languages()),
                            Overlap.ofWords(weights.getOrDefault(application, Map.of()), known)));
        }
    }
}
