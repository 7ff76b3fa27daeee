package de.kommig.applications.publishing;

import de.kommig.applications.publishing.CallWording.NamedWords;
import de.kommig.applications.publishing.CallWording.QuestionWords;
import de.kommig.applications.publishing.CallWording.Words;
import java.util.function.UnaryOperator;

/**
 * What a call calls what it asks for; the key where it has no words.
 *
 * @param regions what the platform calls a region, by its key
 * @param topics the same for topics
 */
public record CallWords(Words words, UnaryOperator<String> regions, UnaryOperator<String> topics) {

    /** Of a call that says nothing. */
    public static final CallWords NONE = new CallWords(Words.NONE);

    /** Where regions and topics are called by their keys. */
    public CallWords(Words words) {
        this(words, UnaryOperator.identity(), UnaryOperator.identity());
    }

    public String question(String key) {
        QuestionWords found = words.questions().get(key);
        return found == null ? key : found.label();
    }

    public String option(String question, String option) {
        QuestionWords found = words.questions().get(question);
        return found == null ? option : found.options().getOrDefault(option, option);
    }

    public String column(String question, String column) {
        QuestionWords found = words.questions().get(question);
        return found == null ? column : found.columns().getOrDefault(column, column);
    }

    public String category(String key) {
        return words.categories().getOrDefault(key, key);
    }

    /** A document is asked for as such, or as the answer to a question. */
    public String document(String key) {
        NamedWords found = words.documents().get(key);
        return found == null ? question(key) : found.name();
    }

    /** What is looked at in the formal check. */
    public String check(String key) {
        NamedWords found = words.checks().get(key);
        return found == null ? key : found.name();
    }

    public String region(String key) {
        return regions.apply(key);
    }

    public String topic(String key) {
        return topics.apply(key);
    }
}
