package de.kommig.applications.completeness;

import de.kommig.applications.plan.Finding;
import de.kommig.applications.plan.Severity;
import de.kommig.contracts.call.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether an answer is one that its question takes. */
final class AnswerRules {

    private static final String NUMBER = "-?[0-9]{1,15}(\\.[0-9]{1,6})?";

    private AnswerRules() {}

    static List<Finding> findings(Question question, String answer, String pointer) {
        return switch (question.kind()) {
            case SHORT_TEXT, LONG_TEXT -> length(question, answer, pointer);
            case CHOICE ->
                options(question).contains(answer)
                        ? List.of()
                        : wrong(pointer, "no-such-option", Map.of("options", options(question)));
            case NUMBER -> number(question, answer.strip(), pointer);
            case DATE -> isDay(answer.strip()) ? List.of() : wrong(pointer, "no-date", Map.of());
            case TABLE, FILE -> List.of();
        };
    }

    private static List<String> options(Question question) {
        return Objects.requireNonNullElse(question.options(), List.of());
    }

    /** In characters as people count them, so that an emoji is one. */
    private static List<Finding> length(Question question, String answer, String pointer) {
        int length = answer.codePointCount(0, answer.length());
        return question.maxLength() != null && length > question.maxLength()
                ? wrong(pointer, "answer-too-long", Map.of("length", length, "longest", question.maxLength()))
                : List.of();
    }

    private static List<Finding> number(Question question, String answer, String pointer) {
        if (!answer.matches(NUMBER)) {
            return wrong(pointer, "no-number", Map.of());
        }
        BigDecimal number = new BigDecimal(answer);
        if (question.least() != null && number.compareTo(question.least()) < 0) {
            return wrong(pointer, "number-too-low", Map.of("lowest", question.least()));
        }
        return question.most() != null && number.compareTo(question.most()) > 0
                ? wrong(pointer, "number-too-high", Map.of("highest", question.most()))
                : List.of();
    }

    private static boolean isDay(String answer) {
        try {
            LocalDate.parse(answer);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static List<Finding> wrong(String pointer, String code, Map<String, Object> figures) {
        return List.of(new Finding(pointer, code, Severity.ERROR, figures));
    }
}
