package de.kommig.applications.call;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.DocumentRule;
import de.kommig.contracts.call.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What has been answered stays an answer, and nobody has to answer more than before. */
final class QuestionAmendments {

    private static final String STRICTER = "stricter-than-published";

    private QuestionAmendments() {}

    static void forbidden(List<Question> old, List<Question> now, Faults faults) {
        String at = "/rules/questions";
        faults.addIf(isMissing(old, now, Question::key), at, "question-removed");
        for (int i = 0; i < now.size(); i++) {
            Question question = now.get(i);
            String pointer = at + "/" + i;
            find(old, question, Question::key)
                    .ifPresentOrElse(
                            before -> forbidden(before, question, pointer, faults),
                            () -> faults.addIf(
                                    question.required(), pointer + "/required", "required-since-publication"));
        }
    }

    private static void forbidden(Question old, Question now, String pointer, Faults faults) {
        faults.addIf(old.kind() != now.kind(), pointer + "/kind", "fixed-since-publication");
        faults.addIf(old.stage() != now.stage(), pointer + "/stage", "fixed-since-publication");
        faults.addIf(!Objects.equals(old.columns(), now.columns()), pointer + "/columns", "fixed-since-publication");
        faults.addIf(
                !Objects.requireNonNullElse(now.options(), List.of())
                        .containsAll(Objects.requireNonNullElse(old.options(), List.of())),
                pointer + "/options",
                STRICTER);
        faults.addIf(isLower(now.maxLength(), old.maxLength()), pointer + "/maxLength", STRICTER);
        faults.addIf(isLower(now.most(), old.most()), pointer + "/most", STRICTER);
        faults.addIf(isLower(negated(now.least()), negated(old.least())), pointer + "/least", STRICTER);
        faults.addIf(
                isAskedOfMore(old.required(), old.fromAmount(), now.required(), now.fromAmount()),
                pointer + "/required",
                "required-since-publication");
    }

    static void forbiddenDocuments(List<DocumentRule> old, List<DocumentRule> now, Faults faults) {
        String at = "/rules/documents";
        faults.addIf(isMissing(old, now, DocumentRule::key), at, "document-removed");
        for (int i = 0; i < now.size(); i++) {
            DocumentRule document = now.get(i);
            boolean stricter = find(old, document, DocumentRule::key)
                    .map(before -> isAskedOfMore(
                            before.required(), before.fromAmount(), document.required(), document.fromAmount()))
                    .orElse(document.required());
            faults.addIf(stricter, at + "/" + i + "/required", "required-since-publication");
        }
    }

    /** Whether somebody must answer now who did not have to before. */
    private static boolean isAskedOfMore(
            boolean requiredBefore, @Nullable Money before, boolean requiredNow, @Nullable Money now) {
        if (!requiredNow || before == null && requiredBefore) {
            return false;
        }
        return !requiredBefore
                || before == null
                || now == null
                || !before.currency().equals(now.currency())
                || before.exceeds(now);
    }

    private static <T> boolean isMissing(List<T> old, List<T> now, Function<T, String> key) {
        return !old.stream().allMatch(one -> find(now, one, key).isPresent());
    }

    private static <T> Optional<T> find(List<T> all, T wanted, Function<T, String> key) {
        return all.stream()
                .filter(one -> key.apply(one).equals(key.apply(wanted)))
                .findFirst();
    }

    /** Without a limit is higher than any. */
    private static <N extends Comparable<N>> boolean isLower(@Nullable N now, @Nullable N old) {
        return now != null && (old == null || now.compareTo(old) < 0);
    }

    private static @Nullable BigDecimal negated(@Nullable BigDecimal number) {
        return number == null ? null : number.negate();
    }
}
