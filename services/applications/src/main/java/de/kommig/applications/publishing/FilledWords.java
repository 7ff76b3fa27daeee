package de.kommig.applications.publishing;

import de.kommig.applications.publishing.CallWording.CriterionWords;
import de.kommig.applications.publishing.CallWording.NamedWords;
import de.kommig.applications.publishing.CallWording.QuestionWords;
import de.kommig.applications.publishing.CallWording.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Words in one language, with those of the main language where it has none: half understood is better than nothing asked. */
final class FilledWords {

    private FilledWords() {}

    static Words of(Words own, Words main) {
        return new Words(
                or(own.title(), main.title()),
                or(own.description(), main.description()),
                merged(main.questions(), own.questions(), FilledWords::question),
                merged(main.documents(), own.documents(), FilledWords::named),
                merged(main.categories(), own.categories(), (ours, theirs) -> ours),
                merged(main.criteria(), own.criteria(), FilledWords::criterion),
                merged(main.checks(), own.checks(), FilledWords::named));
    }

    private static NamedWords named(NamedWords own, NamedWords main) {
        return new NamedWords(own.name(), or(own.help(), main.help()));
    }

    private static QuestionWords question(QuestionWords own, QuestionWords main) {
        return new QuestionWords(
                own.label(),
                or(own.help(), main.help()),
                merged(main.options(), own.options(), (ours, theirs) -> ours),
                merged(main.columns(), own.columns(), (ours, theirs) -> ours));
    }

    private static CriterionWords criterion(CriterionWords own, CriterionWords main) {
        return new CriterionWords(
                own.name(), or(own.help(), main.help()), merged(main.anchors(), own.anchors(), (ours, theirs) -> ours));
    }

    /** In the order of the main language. */
    private static <W> Map<String, W> merged(Map<String, W> main, Map<String, W> own, BinaryOperator<W> both) {
        Map<String, W> merged = new LinkedHashMap<>();
        main.forEach((key, theirs) -> {
            W ours = own.get(key);
            merged.put(key, ours == null ? theirs : both.apply(ours, theirs));
        });
        own.forEach(merged::putIfAbsent);
        return merged;
    }

    private static @Nullable String or(@Nullable String own, @Nullable String main) {
        return own == null ? main : own;
    }
}
