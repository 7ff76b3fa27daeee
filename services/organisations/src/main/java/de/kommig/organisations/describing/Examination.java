package de.kommig.organisations.describing;

import de.kommig.organisations.naming.LanguageTag;
import de.kommig.web.InvalidInput;
import de.kommig.web.problems.InputError;
import de.kommig.web.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks through a description for what cannot be, and finds all of it at once. */
final class Examination {

    private final Vocabulary vocabulary;
    private final List<InputError> faults = new ArrayList<>();

    private Examination(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The description with languages in their normal form.
     *
     * @throws InvalidInput (400) when it names a region, topic or language that there is none of, or one twice, or when one of its addresses
     *     is none
     */
    static Description passed(Description description, Vocabulary vocabulary) {
        Examination examination = new Examination(vocabulary);
        Description passed = examination.passed(description);
        if (!examination.faults.isEmpty()) {
            throw new InvalidInput(examination.faults);
        }
        return passed;
    }

    private Description passed(Description it) {
        List<String> regions =
                all("/regions/", it.regions(), key -> known(key, vocabulary::hasRegion), "no-such-region");
        List<String> topics = all("/topics/", it.topics(), key -> known(key, vocabulary::hasTopic), "no-such-topic");
        List<String> languages = all("/languages/", it.languages(), LanguageTag::normal, "no-language");
        Map<String, String> about = about(it.about());
        check("/website", it.website(), Reachability::isWebsite, "no-web-address");
        check("/email", it.email(), Reachability::isEmail, "no-email-address");
        check("/phone", it.phone(), Reachability::isPhone, "no-phone-number");
        return new Description(
                it.visibility(), regions, topics, languages, about, it.website(), it.email(), it.phone());
    }

    private static Optional<String> known(String key, Predicate<String> isThere) {
        return Optional.of(key).filter(isThere);
    }

    private List<String> all(
            String pointer, List<String> entries, Function<String, Optional<String>> normal, String otherwise) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            take(pointer + i, normal.apply(entries.get(i)), otherwise, found::add);
        }
        return List.copyOf(found);
    }

    private Map<String, String> about(Map<String, String> written) {
        Map<String, String> about = new LinkedHashMap<>();
        written.forEach((language, text) -> take(
                "/about/" + language.replace("~", "~0").replace("/", "~1"),
                LanguageTag.normal(language),
                "no-language",
                normal -> about.putIfAbsent(normal, text) == null));
        return about;
    }

    private void take(String pointer, Optional<String> normal, String otherwise, Predicate<String> add) {
        if (normal.isEmpty()) {
            faults.add(InputError.at(pointer, otherwise));
        } else if (!add.test(normal.get())) {
            faults.add(InputError.at(pointer, "repeated"));
        }
    }

    private void check(String pointer, @Nullable String text, Predicate<String> right, String otherwise) {
        if (text != null && !right.test(text)) {
            faults.add(InputError.at(pointer, otherwise));
        }
    }
}
