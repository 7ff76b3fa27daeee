package de.kommig.applications.http;

import de.kommig.applications.plan.CostLine;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.FundingSource;
import de.kommig.web.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan as a whole; each line has an id that is there once in its list. */
record PlanInput(
        @NotNull @Size(max = MOST_LINES) List<DraftValueInputs.@NotNull @Valid CostLineInput> costs,
        @NotNull @Size(max = MOST_LINES) List<DraftValueInputs.@NotNull @Valid SourceLineInput> sources) {

    static final int MOST_LINES = 200;

    /** @param pointer of this input, e.g. {@code /plan} */
    FinancingPlan plan(String pointer) {
        List<CostLine> lines = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (var line : costs) {
            String at = pointer + "/costs/" + lines.size();
            lines.add(new CostLine(
                    id(line.id(), ids, at),
                    line.category(),
                    line.label(),
                    Sums.sensible(line.amount(), at + "/amount"),
                    line.projectLine()));
        }
        List<FundingSource> from = new ArrayList<>();
        ids.clear();
        for (var line : sources) {
            String at = pointer + "/sources/" + from.size();
            from.add(new FundingSource(
                    id(line.id(), ids, at),
                    line.kind(),
                    line.label(),
                    Sums.sensible(line.amount(), at + "/amount"),
                    line.hours()));
        }
        return new FinancingPlan(List.copyOf(lines), List.copyOf(from));
    }

    private static String id(@Nullable String id, Set<String> seen, String at) {
        if (id == null) {
            throw new InvalidInput(at + "/id", "missing-field");
        }
        if (!id.matches(Formats.KEY)) {
            throw new InvalidInput(at + "/id", "malformed");
        }
        if (!seen.add(id)) {
            throw new InvalidInput(at + "/id", "named-twice");
        }
        return id;
    }
}
