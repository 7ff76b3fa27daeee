package de.kommig.applications.opendata;

import de.kommig.web.MessageBundles;
import de.kommig.web.vocabulary.Vocabulary;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Says what awards are for, in words of the platform's vocabulary. Not in the applicants' words: personal data in what an award is for are not to be published
 * (§ 4 (1) no. 5 HmbTG), and nobody has read their summaries for that.
 */
@Component
class Purposes {

    private final Vocabulary vocabulary;

    Purposes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What an award is for, as a sentence. */
    String of(NamedAward award, Locale language) {
        ResourceBundle texts = texts(language);
        String topics = topics(award, language);
        return topics.isEmpty()
                ? filled(texts, "purpose.plain", language, award.call().title())
                : filled(texts, "purpose.topics", language, topics, award.call().title());
    }

    /** What it is about, parted by commas. */
    String topics(NamedAward award, Locale language) {
        return award.award().topics().stream()
                .map(topic -> vocabulary.topic(topic, language))
                .collect(Collectors.joining(", "));
    }

    /** Where its project takes place. */
    List<String> regions(NamedAward award, Locale language) {
        return award.award().regions().stream()
                .map(region -> vocabulary.region(region, language))
                .toList();
    }

    /** The word for a value, e.g. {@code legal-form.initiative}. */
    static String word(String kind, Enum<?> value, Locale language) {
        return texts(language)
                .getString(kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static ResourceBundle texts(Locale language) {
        return MessageBundles.of("applications.opendata", language);
    }

    private static String filled(ResourceBundle texts, String key, Locale language, Object... with) {
        return new MessageFormat(texts.getString(key), language).format(with);
    }
}
