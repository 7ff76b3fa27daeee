package de.kommig.applications.call;

import de.kommig.contracts.call.AnswerKind;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.DocumentRule;
import de.kommig.contracts.call.Question;
import de.kommig.contracts.call.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What in the questions and documents of a call cannot be. */
final class QuestionContradictions {

    /** A text of this many characters is about five pages. */
    static final int LONGEST_TEXT = 10_000;

    /** More rows than this are a document. */
    static final int MOST_ROWS = 200;

    private static final Set<AnswerKind> TEXTS = Set.of(AnswerKind.SHORT_TEXT, AnswerKind.LONG_TEXT);

    private QuestionContradictions() {}

    static void in(CallRules rules, Amounts amounts, Faults faults) {
        List<Question> questions = rules.questions();
        String at = "/rules/questions";
        faults.repeated(questions.stream().map(Question::key).toList(), at, "/key", "duplicate-key");
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            String pointer = at + "/" + i;
            amounts.from(question.fromAmount(), pointer + "/fromAmount");
            faults.addIf(
                    question.stage() == Stage.OUTLINE && rules.outline() == null, pointer + "/stage", "no-outline");
            length(question, pointer, faults);
            keys(question.kind() == AnswerKind.CHOICE, question.options(), 2, pointer + "/options", faults);
            keys(question.kind() == AnswerKind.TABLE, question.columns(), 1, pointer + "/columns", faults);
            bounds(question, pointer, faults);
        }
        documents(rules.documents(), amounts, faults);
        CheckContradictions.in(rules, faults);
    }

    private static void documents(List<DocumentRule> documents, Amounts amounts, Faults faults) {
        String at = "/rules/documents";
        faults.repeated(documents.stream().map(DocumentRule::key).toList(), at, "/key", "duplicate-key");
        for (int i = 0; i < documents.size(); i++) {
            amounts.from(documents.get(i).fromAmount(), at + "/" + i + "/fromAmount");
        }
    }

    private static void length(Question question, String pointer, Faults faults) {
        if (question.maxLength() != null) {
            faults.addIf(!TEXTS.contains(question.kind()), pointer + "/maxLength", "not-for-this-kind");
            faults.addIf(
                    question.maxLength() < 1 || question.maxLength() > LONGEST_TEXT,
                    pointer + "/maxLength",
                    "length-out-of-range");
        }
    }

    private static void keys(boolean wanted, @Nullable List<String> keys, int least, String at, Faults faults) {
        List<String> given = Objects.requireNonNullElse(keys, List.of());
        faults.addIf(!wanted && keys != null, at, "not-for-this-kind");
        faults.addIf(wanted && given.size() < least, at, "too-few");
        faults.repeated(given, at, "", "duplicate-key");
    }

    private static void bounds(Question question, String pointer, Faults faults) {
        BigDecimal least = question.least();
        BigDecimal most = question.most();
        boolean table = question.kind() == AnswerKind.TABLE;
        boolean number = question.kind() == AnswerKind.NUMBER;
        faults.addIf(least != null && !number, pointer + "/least", "not-for-this-kind");
        faults.addIf(most != null && !number && !table, pointer + "/most", "not-for-this-kind");
        faults.addIf(
                number && least != null && most != null && least.compareTo(most) > 0,
                pointer + "/least",
                "least-exceeds-most");
        faults.addIf(table && most != null && !isNumberOfRows(most), pointer + "/most", "rows-out-of-range");
    }

    private static boolean isNumberOfRows(BigDecimal rows) {
        return rows.stripTrailingZeros().scale() <= 0
                && rows.signum() > 0
                && rows.compareTo(BigDecimal.valueOf(MOST_ROWS)) <= 0;
    }
}
