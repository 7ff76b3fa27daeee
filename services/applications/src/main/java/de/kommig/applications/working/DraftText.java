package de.kommig.applications.working;

import static de.kommig.applications.working.FieldKind.ANSWER;
import static de.kommig.applications.working.FieldKind.COST;
import static de.kommig.applications.working.FieldKind.COST_ORDER;
import static de.kommig.applications.working.FieldKind.PERIOD;
import static de.kommig.applications.working.FieldKind.PROJECT;
import static de.kommig.applications.working.FieldKind.REGIONS;
import static de.kommig.applications.working.FieldKind.REQUESTED_AMOUNT;
import static de.kommig.applications.working.FieldKind.SOURCE;
import static de.kommig.applications.working.FieldKind.SOURCE_ORDER;
import static de.kommig.applications.working.FieldKind.SUMMARY;
import static de.kommig.applications.working.FieldKind.TABLE;
import static de.kommig.applications.working.FieldKind.TITLE;
import static de.kommig.applications.working.FieldKind.TOPICS;
import static java.util.Objects.requireNonNull;

import de.kommig.applications.application.Proposal;
import de.kommig.applications.plan.CostLine;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.FundingSource;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.contracts.application.ProjectRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** From the fields of a draft to what they say together, and back. */
final class DraftText {

    private static final TypeReference<List<String>> KEYS = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, String>>> ROWS = new TypeReference<>() {};

    private final WorkingDraft draft;

    private DraftText(WorkingDraft draft) {
        this.draft = draft;
    }

    /** What the draft says, without documents and partners, which are not written. */
    static WorkingText of(WorkingDraft draft) {
        return new DraftText(draft).text();
    }

    private WorkingText text() {
        return new WorkingText(
                requireNonNull(one(TITLE, String.class)),
                requireNonNull(one(REQUESTED_AMOUNT, Money.class)),
                draft.value(Field.of(SUMMARY)) == null ? null : proposal());
    }

    private ProposalText proposal() {
        Map<String, String> answers = new LinkedHashMap<>();
        each(ANSWER).forEach((key, value) -> answers.put(key, FieldValue.read(value, String.class)));
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        each(TABLE).forEach((key, value) -> tables.put(key, FieldValue.read(value, ROWS)));
        return new ProposalText(
                requireNonNull(one(SUMMARY, String.class)),
                answers,
                tables.isEmpty() ? null : tables,
                plan(),
                one(PERIOD, Period.class),
                list(REGIONS, KEYS),
                list(TOPICS, KEYS),
                null,
                null,
                one(PROJECT, ProjectRef.class),
                null);
    }

    private @Nullable FinancingPlan plan() {
        Map<String, String> costs = LineOrder.of(each(COST), list(COST_ORDER, KEYS));
        Map<String, String> sources = LineOrder.of(each(SOURCE), list(SOURCE_ORDER, KEYS));
        return costs.isEmpty() && sources.isEmpty()
                ? null
                : new FinancingPlan(
                        costs.values().stream()
                                .map(line -> FieldValue.read(line, CostLine.class))
                                .toList(),
                        sources.values().stream()
                                .map(line -> FieldValue.read(line, FundingSource.class))
                                .toList());
    }

    private <T> @Nullable T one(FieldKind kind, Class<T> type) {
        String value = draft.value(Field.of(kind));
        return value == null ? null : FieldValue.read(value, type);
    }

    private <T> @Nullable T list(FieldKind kind, TypeReference<T> type) {
        String value = draft.value(Field.of(kind));
        return value == null ? null : FieldValue.read(value, type);
    }

    private Map<String, String> each(FieldKind kind) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Entry entry : draft.entries()) {
            if (entry.field().kind() == kind && entry.value() != null) {
                values.put(entry.field().key(), entry.value());
            }
        }
        return values;
    }

    /** The values of the fields that say this. */
    static Map<Field, String> values(Proposal proposal, @Nullable ProposalText text) {
        Map<Field, String> values = new LinkedHashMap<>();
        put(values, TITLE, proposal.title());
        put(values, REQUESTED_AMOUNT, proposal.requested());
        if (text != null) {
            put(values, SUMMARY, text.summary());
            text.answers().forEach((key, answer) -> values.put(new Field(ANSWER, key), FieldValue.write(answer)));
            if (text.tables() != null) {
                text.tables().forEach((key, rows) -> values.put(new Field(TABLE, key), FieldValue.write(rows)));
            }
            put(values, PERIOD, text.period());
            put(values, REGIONS, text.regions());
            put(values, TOPICS, text.topics());
            put(values, PROJECT, text.project());
            if (text.plan() != null) {
                text.plan().costs().forEach(line -> values.put(new Field(COST, line.id()), FieldValue.write(line)));
                text.plan().sources().forEach(line -> values.put(new Field(SOURCE, line.id()), FieldValue.write(line)));
            }
        }
        return values;
    }

    private static void put(Map<Field, String> values, FieldKind kind, @Nullable Object value) {
        if (value != null) {
            values.put(Field.of(kind), FieldValue.write(value));
        }
    }
}
