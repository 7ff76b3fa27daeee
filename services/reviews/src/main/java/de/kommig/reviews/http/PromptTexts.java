package de.kommig.reviews.http;

import de.kommig.contracts.call.Criterion;
import de.kommig.web.MessageBundles;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What reviewers are reminded of before they score: {@code reviews/prompts*.properties}. Short, and about this score rather than about bias as such: a general
 * warning changes little, a question about the case at hand does.
 *
 * @param language German, or any other for English
 */
record PromptTexts(Locale language) {

    /** The reminder before this criterion. */
    String of(Criterion criterion) {
        ResourceBundle words = MessageBundles.of("reviews.prompts", language);
        return words.getString(criterion.charter() ? "charter" : "general");
    }
}
