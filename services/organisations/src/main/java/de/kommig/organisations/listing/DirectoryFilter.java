package de.kommig.organisations.listing;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;

import de.kommig.organisations.naming.FoldedName;
import de.kommig.organisations.naming.LanguageTag;
import de.kommig.web.InvalidInput;
import de.kommig.web.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;

/**
 * Which organisations are wanted; what is empty narrows nothing.
 *
 * @param region works there, in a part of it, or in something larger that it lies in
 * @param topic works on this
 * @param language works in it, in whatever kind of it: {@code pt} finds {@code pt-BR}
 * @param name part of the name, as it is spoken: capitals, accents and punctuation do not count, {@code ue} is {@code ü}
 */
public record DirectoryFilter(
        Optional<String> region, Optional<String> topic, Optional<String> language, Optional<String> name) {

    /** @throws InvalidInput (400) for a region, topic or language that there is none of */
    List<Bson> conditions(Vocabulary vocabulary) {
        List<Bson> conditions = new ArrayList<>();
        region.ifPresent(key -> {
            require(vocabulary.hasRegion(key), "region", "no-such-region");
            conditions.add(in("regions", vocabulary.overlapping(key)));
        });
        topic.ifPresent(key -> {
            require(vocabulary.hasTopic(key), "topic", "no-such-topic");
            conditions.add(eq("topics", key));
        });
        language.ifPresent(tag -> {
            String normal =
                    LanguageTag.normal(tag).orElseThrow(() -> InvalidInput.inParameter("language", "no-language"));
            conditions.add(regex("languages", "^" + Pattern.quote(normal) + "(-|$)"));
        });
        name.ifPresent(part -> conditions.add(regex(DirectoryView.FOLDED, Pattern.quote(FoldedName.of(part)))));
        return conditions;
    }

    private static void require(boolean known, String parameter, String otherwise) {
        if (!known) {
            throw InvalidInput.inParameter(parameter, otherwise);
        }
    }
}
