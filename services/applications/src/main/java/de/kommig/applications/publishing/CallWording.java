package de.kommig.applications.publishing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a call says in its languages. It is text, so it is kept beside the events.
 *
 * @param main the language in which nothing is missing, BCP 47, e.g. {@code de}
 * @param languages the words by language, the main one's among them
 */
public record CallWording(String main, Map<String, Words> languages) {

    /** The words in the main language. */
    public Words mainWords() {
        return Objects.requireNonNull(languages.get(main));
    }

    /** The same for a call with another title; what other languages call it no longer fits. */
    public CallWording titled(@Nullable String title) {
        if (title == null) {
            return this;
        }
        Map<String, Words> untitled = new LinkedHashMap<>();
        languages.forEach((language, words) -> untitled.put(language, words.untitled()));
        return new CallWording(main, untitled);
    }

    /**
     * The words in one language. Everything is by the keys of the call's rules; what is missing is read in the main language.
     *
     * @param title in this language; in the main one it is the call's own
     * @param categories names of the categories of costs
     * @param checks what is looked at in the formal check
     */
    public record Words(
            @Nullable String title,
            @Nullable String description,
            Map<String, QuestionWords> questions,
            Map<String, NamedWords> documents,
            Map<String, String> categories,
            Map<String, CriterionWords> criteria,
            Map<String, NamedWords> checks) {

        /** Nothing is said. */
        public static final Words NONE = new Words(null, null, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

        public Words {
            // Words that were written before there were checks have none.
            checks = Objects.requireNonNullElse(checks, Map.of());
        }

        Words untitled() {
            return new Words(null, description, questions, documents, categories, criteria, checks);
        }
    }

    /**
     * A question in words.
     *
     * @param options what can be chosen, by key
     * @param columns of a table, by key
     */
    public record QuestionWords(
            String label, @Nullable String help, Map<String, String> options, Map<String, String> columns) {}

    /** Something with a name, and help if it needs any. */
    public record NamedWords(String name, @Nullable String help) {}

    /**
     * A criterion in words.
     *
     * @param anchors what a score means, by score
     */
    public record CriterionWords(String name, @Nullable String help, Map<String, String> anchors) {}
}
