package de.kommig.applications.publishing;

import de.kommig.applications.publishing.CallWording.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a call in the languages that were asked for.
 *
 * @param main the language in which nothing is missing
 * @param available all languages, in which not everything may be said
 * @param languages the words by language, the main one's where one has none of its own; with {@code languages=all} just as they were
 *     written
 */
public record WordingSheet(String main, List<String> available, Map<String, Words> languages) {

    static WordingSheet of(CallWording wording, WantedLanguages wanted) {
        Map<String, Words> shown = new LinkedHashMap<>();
        for (String language : wanted.among(wording.languages().keySet(), wording.main())) {
            Words own = wording.languages().getOrDefault(language, wording.mainWords());
            shown.put(language, wanted.all() ? own : FilledWords.of(own, wording.mainWords()));
        }
        return new WordingSheet(
                wording.main(), wording.languages().keySet().stream().sorted().toList(), shown);
    }
}
