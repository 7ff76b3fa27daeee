package de.kommig.applications.adopting;

import de.kommig.applications.plan.CostLine;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.SourceKind;
import de.kommig.applications.plan.Totals;
import de.kommig.applications.texts.ProjectText;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.working.Field;
import de.kommig.applications.working.FieldKind;
import de.kommig.applications.working.FieldValue;
import de.kommig.contracts.Money;
import de.kommig.contracts.application.ProjectRef;
import de.kommig.contracts.call.AnswerKind;
import de.kommig.contracts.call.CallTerms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a project says, as an application to a call says it. Title, summary, period, regions, topics and the plan have their places in every
 * application; need, target group, activities and results become answers where the call asks a question with that key ({@code need},
 * {@code target-group}, {@code activities}, {@code results}) that takes text. What the grant of the project's plan comes to is the amount asked for.
 */
public final class ProjectFields {

    private ProjectFields() {}

    /** The values of all fields about which the project says something, as the draft has them. */
    static Map<Field, String> of(ProjectText project, CallTerms call) {
        Map<Field, String> values = new LinkedHashMap<>();
        put(values, FieldKind.TITLE, project.title());
        put(values, FieldKind.SUMMARY, project.summary());
        put(values, FieldKind.REQUESTED_AMOUNT, requested(project).orElse(null));
        put(values, FieldKind.PERIOD, project.period());
        put(values, FieldKind.REGIONS, project.regions().isEmpty() ? null : project.regions());
        put(values, FieldKind.TOPICS, project.topics().isEmpty() ? null : project.topics());
        answers(project, call).forEach((key, answer) -> put(values, new Field(FieldKind.ANSWER, key), answer));
        FinancingPlan plan = plan(project);
        if (plan != null) {
            plan.costs().forEach(line -> put(values, new Field(FieldKind.COST, line.id()), line));
            plan.sources().forEach(line -> put(values, new Field(FieldKind.SOURCE, line.id()), line));
        }
        return values;
    }

    /** The content of a new application. */
    static ProposalText text(ProjectText project, CallTerms call, ProjectRef ref) {
        return new ProposalText(
                project.summary() == null ? "" : project.summary(),
                answers(project, call),
                null,
                plan(project),
                project.period(),
                project.regions().isEmpty() ? null : project.regions(),
                project.topics().isEmpty() ? null : project.topics(),
                null,
                null,
                ref,
                null);
    }

    /** What the plan asks a funder for; empty when it asks for nothing, or in more than one currency. */
    static Optional<Money> requested(ProjectText project) {
        FinancingPlan plan = project.plan();
        if (plan == null) {
            return Optional.empty();
        }
        List<String> currencies = plan.sources().stream()
                .filter(source -> source.kind() == SourceKind.GRANT)
                .map(source -> source.amount().currency())
                .distinct()
                .toList();
        return currencies.size() == 1
                ? Optional.of(new Money(Totals.of(plan).grant(), currencies.getFirst()))
                : Optional.empty();
    }

    private static Map<String, String> answers(ProjectText project, CallTerms call) {
        Map<String, String> texts = new LinkedHashMap<>();
        call.inDetail().questions().stream()
                .filter(question -> question.kind() == AnswerKind.SHORT_TEXT || question.kind() == AnswerKind.LONG_TEXT)
                .forEach(question -> {
                    String text = text(project, question.key());
                    if (text != null && (question.maxLength() == null || text.length() <= question.maxLength())) {
                        texts.put(question.key(), text);
                    }
                });
        return texts;
    }

    private static @Nullable String text(ProjectText project, String key) {
        return switch (key) {
            case "need" -> project.need();
            case "target-group" -> project.targetGroup();
            case "activities" -> project.activities();
            case "results" -> project.results();
            default -> null;
        };
    }

    /** Each line of the costs remembers from which of the project's it comes. */
    private static @Nullable FinancingPlan plan(ProjectText project) {
        FinancingPlan plan = project.plan();
        return plan == null
                ? null
                : new FinancingPlan(
                        plan.costs().stream()
                                .map(line -> new CostLine(
                                        line.id(), line.category(), line.label(), line.amount(), line.id()))
                                .toList(),
                        plan.sources());
    }

    private static void put(Map<Field, String> values, FieldKind kind, @Nullable Object value) {
        put(values, Field.of(kind), value);
    }

    private static void put(Map<Field, String> values, Field field, @Nullable Object value) {
        if (value != null) {
            values.put(field, FieldValue.write(value));
        }
    }
}
