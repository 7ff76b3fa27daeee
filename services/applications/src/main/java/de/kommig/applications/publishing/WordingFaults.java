package de.kommig.applications.publishing;

import de.kommig.applications.call.Fault;
import de.kommig.applications.publishing.CallWording.CriterionWords;
import de.kommig.applications.publishing.CallWording.QuestionWords;
import de.kommig.applications.publishing.CallWording.Words;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CheckRule;
import de.kommig.contracts.call.CostCategory;
import de.kommig.contracts.call.Criterion;
import de.kommig.contracts.call.DocumentRule;
import de.kommig.contracts.call.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a call do not fit its terms: in the main language everything has its words, and in no language is there a word for
 * something that the call does not have.
 */
public final class WordingFaults {

    private final CallTerms terms;
    private final List<Fault> faults = new ArrayList<>();

    private WordingFaults(CallTerms terms) {
        this.terms = terms;
    }

    /** All of them; the pointers are into the call as its funder writes it. */
    public static List<Fault> of(CallWording wording, CallTerms terms) {
        WordingFaults found = new WordingFaults(terms);
        Words main = wording.languages().get(wording.main());
        if (main == null) {
            return List.of(new Fault("/wording/main", "main-language-is-missing"));
        }
        if (main.title() != null && !main.title().equals(terms.title())) {
            found.add(at(wording.main(), "title"), "title-differs");
        }
        wording.languages().forEach((language, words) -> {
            if (!LanguageTag.isNormal(language)) {
                found.add("/wording/languages/" + escaped(language), "no-language");
            }
            found.check(language, words, language.equals(wording.main()));
        });
        return List.copyOf(found.faults);
    }

    private void check(String language, Words words, boolean main) {
        CallRules rules = terms.inDetail();
        keys(at(language, "questions"), rules.questions().stream().map(Question::key), words.questions(), main);
        keys(at(language, "documents"), rules.documents().stream().map(DocumentRule::key), words.documents(), main);
        keys(
                at(language, "categories"),
                rules.financing().categories().stream().map(CostCategory::key),
                words.categories(),
                main);
        keys(at(language, "criteria"), rules.rubric().stream().map(Criterion::key), words.criteria(), main);
        keys(at(language, "checks"), rules.ownChecks().stream().map(CheckRule::key), words.checks(), main);
        for (Question question : rules.questions()) {
            QuestionWords said = words.questions().get(question.key());
            if (said != null) {
                String at = at(language, "questions") + "/" + question.key();
                keys(at + "/options", keys(question.options()), said.options(), main);
                keys(at + "/columns", keys(question.columns()), said.columns(), main);
            }
        }
        for (Criterion criterion : rules.rubric()) {
            anchors(language, criterion, words.criteria().get(criterion.key()));
        }
    }

    private void anchors(String language, Criterion criterion, @Nullable CriterionWords words) {
        if (words == null) {
            return;
        }
        for (String score : words.anchors().keySet()) {
            boolean onTheScale = score.matches("0|[1-9][0-9]{0,2}")
                    && Integer.parseInt(score) >= criterion.lowest()
                    && Integer.parseInt(score) <= criterion.highest();
            if (!onTheScale) {
                add(
                        at(language, "criteria") + "/" + criterion.key() + "/anchors/" + escaped(score),
                        "not-on-the-scale");
            }
        }
    }

    private void keys(String at, Stream<String> wanted, Map<String, ?> said, boolean main) {
        List<String> keys = wanted.toList();
        if (main) {
            keys.stream().filter(key -> !said.containsKey(key)).forEach(key -> add(at + "/" + key, "text-is-missing"));
        }
        said.keySet().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> add(at + "/" + escaped(key), "unknown-key"));
    }

    private static Stream<String> keys(@Nullable List<String> keys) {
        return Objects.requireNonNullElse(keys, List.<String>of()).stream();
    }

    private static String at(String language, String part) {
        return "/wording/languages/" + escaped(language) + "/" + part;
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    private void add(String pointer, String code) {
        faults.add(new Fault(pointer, code));
    }
}
