package de.kommig.applications.http;

import de.kommig.applications.http.DraftPatchInput.FieldChangeInput;
import de.kommig.applications.plan.CostLine;
import de.kommig.applications.plan.FundingSource;
import de.kommig.applications.working.Change;
import de.kommig.applications.working.Field;
import de.kommig.applications.working.FieldValue;
import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.web.InvalidInput;
import de.kommig.web.problems.EmbeddedValues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads the values of changes, each as its field wants it; what fits no field is refused, with all that came with it. */
@Component
final class DraftValues {

    private final EmbeddedValues embedded;

    DraftValues(EmbeddedValues embedded) {
        this.embedded = embedded;
    }

    List<Change> changes(List<FieldChangeInput> inputs) {
        List<Change> changes = new ArrayList<>();
        Set<Field> seen = new HashSet<>();
        for (FieldChangeInput input : inputs) {
            String at = "/changes/" + changes.size();
            Field field = Field.at(input.field())
                    .filter(one -> one.kind().isWritten())
                    .orElseThrow(() -> new InvalidInput(at + "/field", "no-such-field"));
            if (!seen.add(field)) {
                throw new InvalidInput(at + "/field", "repeated");
            }
            changes.add(new Change(field, value(field, input.value(), at), Boolean.TRUE.equals(input.settles())));
        }
        return changes;
    }

    private @Nullable String value(Field field, JsonNode value, String at) {
        if (!value.isNull()) {
            return FieldValue.write(read(field, value, at));
        }
        if (field.kind().isAlwaysThere()) {
            throw new InvalidInput(at + "/value", "missing-field");
        }
        return null;
    }

    private Object read(Field field, JsonNode value, String at) {
        return switch (field.kind()) {
            case TITLE ->
                embedded.read(value, DraftValueInputs.TitleInput.class, at).value();
            case SUMMARY ->
                embedded.read(value, DraftValueInputs.SummaryInput.class, at).value();
            case ANSWER ->
                embedded.read(value, DraftValueInputs.AnswerInput.class, at).value();
            case REQUESTED_AMOUNT ->
                amount(
                        embedded.read(value, DraftValueInputs.AmountInput.class, at)
                                .value(),
                        at + "/value");
            case PERIOD ->
                period(
                        embedded.read(value, DraftValueInputs.PeriodInput.class, at)
                                .value(),
                        at + "/value");
            case REGIONS ->
                each(
                        embedded.read(value, DraftValueInputs.RegionsInput.class, at)
                                .value(),
                        at);
            case TOPICS ->
                each(
                        embedded.read(value, DraftValueInputs.TopicsInput.class, at)
                                .value(),
                        at);
            case COST_ORDER, SOURCE_ORDER ->
                each(embedded.read(value, DraftValueInputs.OrderInput.class, at).value(), at);
            case TABLE ->
                embedded.read(value, DraftValueInputs.TableInput.class, at).value();
            case COST ->
                cost(
                        field.key(),
                        embedded.read(value, DraftValueInputs.CostInput.class, at)
                                .value(),
                        at);
            case SOURCE ->
                source(
                        field.key(),
                        embedded.read(value, DraftValueInputs.SourceInput.class, at)
                                .value(),
                        at);
            case PROJECT -> throw new IllegalStateException(field + " is not written");
        };
    }

    private static List<String> each(List<String> keys, String at) {
        if (Set.copyOf(keys).size() < keys.size()) {
            throw new InvalidInput(at + "/value", "named-twice");
        }
        return keys;
    }

    private static Money amount(Money amount, String at) {
        return Sums.sensible(amount, at);
    }

    private static Period period(DraftValueInputs.DaysInput days, String at) {
        Period period =
                new Period(Days.sensible(days.from(), at + "/from"), Days.sensible(days.until(), at + "/until"));
        if (period.until().isBefore(period.from())) {
            throw new InvalidInput(at + "/until", "ends-before-it-begins");
        }
        return period;
    }

    private static CostLine cost(String id, DraftValueInputs.CostLineInput line, String at) {
        checkId(id, line.id(), at);
        return new CostLine(
                id, line.category(), line.label(), amount(line.amount(), at + "/value/amount"), line.projectLine());
    }

    private static FundingSource source(String id, DraftValueInputs.SourceLineInput line, String at) {
        checkId(id, line.id(), at);
        return new FundingSource(
                id, line.kind(), line.label(), amount(line.amount(), at + "/value/amount"), line.hours());
    }

    /** A line that was read can be sent back as it is, with its id. */
    private static void checkId(String id, @Nullable String said, String at) {
        if (said != null && !said.equals(id)) {
            throw new InvalidInput(at + "/value/id", "differs-from-field");
        }
    }
}
