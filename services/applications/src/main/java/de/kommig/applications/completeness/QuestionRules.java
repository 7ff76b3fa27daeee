package de.kommig.applications.completeness;

import de.kommig.applications.plan.Finding;
import de.kommig.applications.plan.Severity;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.AnswerKind;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Question;
import de.kommig.contracts.call.Stage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which questions of a call have been answered. */
final class QuestionRules {

    private final List<Question> questions;
    private final Stage stage;
    private final Money requested;
    private final ProposalText text;
    private final Map<String, List<Map<String, String>>> tables;
    private final Set<String> attached;

    QuestionRules(CallTerms call, Stage stage, Money requested, ProposalText text, Set<String> attached) {
        this.questions = call.inDetail().questions();
        this.stage = stage;
        this.requested = requested;
        this.text = text;
        this.tables = Objects.requireNonNullElse(text.tables(), Map.of());
        this.attached = attached;
    }

    void count(Tally tally) {
        for (Question question : questions) {
            if (!Asked.at(question.stage(), stage) || !Asked.from(question.fromAmount(), requested)) {
                continue;
            }
            boolean answered = isAnswered(question);
            List<Finding> about = answered ? about(question) : List.of();
            if (question.required()) {
                tally.want(answered, pointer(question.kind(), question.key()), missing(question.kind()), about);
            } else {
                tally.note(about);
            }
        }
        tally.note(unknown());
    }

    private boolean isAnswered(Question question) {
        return switch (question.kind()) {
            case TABLE ->
                tables.getOrDefault(question.key(), List.of()).stream()
                        .anyMatch(row -> row.values().stream().anyMatch(cell -> !cell.isBlank()));
            case FILE -> attached.contains(question.key());
            default -> !text.answers().getOrDefault(question.key(), "").isBlank();
        };
    }

    private List<Finding> about(Question question) {
        String pointer = pointer(question.kind(), question.key());
        return switch (question.kind()) {
            case TABLE -> TableRules.findings(question, tables.getOrDefault(question.key(), List.of()), pointer);
            case FILE -> List.of();
            default -> AnswerRules.findings(question, text.answers().getOrDefault(question.key(), ""), pointer);
        };
    }

    /** Answers to questions that the call has taken back, or that were never there; where it asks nothing, anything may be said. */
    private List<Finding> unknown() {
        if (questions.isEmpty()) {
            return List.of();
        }
        Stream<Finding> answers = text.answers().keySet().stream()
                .flatMap(key -> misplaced(key, "/answers/" + key, QuestionRules::isText));
        Stream<Finding> rows = tables.keySet().stream()
                .flatMap(key -> misplaced(key, "/tables/" + key, kind -> kind == AnswerKind.TABLE));
        return Stream.concat(answers, rows).toList();
    }

    private Stream<Finding> misplaced(String key, String pointer, Predicate<AnswerKind> fits) {
        Optional<AnswerKind> asked = questions.stream()
                .filter(question -> question.key().equals(key))
                .map(Question::kind)
                .findFirst();
        return asked.filter(fits).isPresent()
                ? Stream.empty()
                : Stream.of(new Finding(pointer, misplaced(asked), Severity.HINT, Map.of()));
    }

    private static String misplaced(Optional<AnswerKind> asked) {
        return switch (asked.orElse(null)) {
            case TABLE -> "answer-is-a-table";
            case FILE -> "answer-is-a-document";
            case null -> "question-unknown";
            default -> "answer-is-a-text";
        };
    }

    private static boolean isText(AnswerKind kind) {
        return kind != AnswerKind.TABLE && kind != AnswerKind.FILE;
    }

    private static String pointer(AnswerKind kind, String key) {
        return switch (kind) {
            case TABLE -> "/tables/" + key;
            case FILE -> "/documents/" + key;
            default -> "/answers/" + key;
        };
    }

    private static String missing(AnswerKind kind) {
        return switch (kind) {
            case TABLE -> "table-missing";
            case FILE -> "document-missing";
            default -> "answer-missing";
        };
    }
}
