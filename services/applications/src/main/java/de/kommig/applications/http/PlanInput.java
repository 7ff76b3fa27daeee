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

/** A plan as a whole; each line has an id that is there once in its list, given or, where there is none, made: {@code line-1} and so on. */
record PlanInput(
        @NotNull @Size(max = MOST_LINES) List<DraftValueInputs.@NotNull @Valid CostLineInput> costs,
        @NotNull @Size(max = MOST_LINES) List<DraftValueInputs.@NotNull @Valid SourceLineInput> sources) {

    static final int MOST_LINES = 200;

    /** @param pointer of this input, e.g. {@code /plan} */
    FinancingPlan plan(String pointer) {
        List<CostLine> lines = new ArrayList<>();
        Ids ids = new Ids(costs.stream().map(DraftValueInputs.CostLineInput::id).toList());
        for (var line : costs) {
            String at = pointer + "/costs/" + lines.size();
            lines.add(new CostLine(
                    ids.next(line.id(), at + "/id"),
                    line.category(),
                    line.label(),
                    Sums.sensible(line.amount(), at + "/amount"),
                    line.projectLine()));
        }
        List<FundingSource> from = new ArrayList<>();
        ids = new Ids(sources.stream().map(DraftValueInputs.SourceLineInput::id).toList());
        for (var line : sources) {
            String at = pointer + "/sources/" + from.size();
            from.add(new FundingSource(
                    ids.next(line.id(), at + "/id"),
                    line.kind(),
                    line.label(),
                    Sums.sensible(line.amount(), at + "/amount"),
                    line.hours()));
        }
        return new FinancingPlan(List.copyOf(lines), List.copyOf(from));
    }

    /** Of the lines of one list. */
    private static final class Ids {

        private final Set<@Nullable String> given;
        private final Set<String> seen = new HashSet<>();
        private int made;

        Ids(List<@Nullable String> given) {
            this.given = new HashSet<>(given);
        }

        String next(@Nullable String id, String at) {
            String named = id == null ? make() : id;
            if (!named.matches(Formats.KEY)) {
                throw new InvalidInput(at, "malformed");
            }
            if (!seen.add(named)) {
                throw new InvalidInput(at, "named-twice");
            }
            return named;
        }

        private String make() {
            String id = "line-" + ++made;
            return given.contains(id) ? make() : id;
        }
    }
}
