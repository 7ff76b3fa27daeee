package de.kommig.applications.sheets;

import de.kommig.applications.plan.CostLine;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.FundingSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a plan of a table that somebody has sent, as CSV or XLSX, or tells all that stands against it. */
public final class ReadingPlans {

    /** Rows of a table, the head among them. */
    public static final int MOST_ROWS = 401;

    private static final int MOST_LINES = 200;
    private static final Set<Column> NEEDED = Set.of(Column.PART, Column.CATEGORY, Column.LABEL, Column.AMOUNT);

    private ReadingPlans() {}

    /**
     * The plan.
     *
     * @param categories keys of the categories of costs that there are; empty: any
     * @param named the same by what they are called, in lower case, for people write what they see
     * @throws FaultyTable with all that is wrong
     */
    public static FinancingPlan plan(byte[] table, Set<String> categories, Map<String, String> named) {
        List<TableRow> rows =
                XlsxTable.isOne(table) ? XlsxTable.rows(table, MOST_ROWS) : CsvTable.rows(table, MOST_ROWS);
        List<TableRow> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        if (filled.isEmpty()) {
            throw new FaultyTable("table-is-empty");
        }
        Map<Column, Integer> columns = columns(filled.getFirst());
        LineReader reader = new LineReader(columns, categories, named);
        List<CostLine> costs = new ArrayList<>();
        List<FundingSource> sources = new ArrayList<>();
        List<TableRow> lines = filled.subList(1, filled.size());
        reader.reserve(lines);
        for (TableRow row : lines) {
            switch (reader.line(row)) {
                case CostLine cost -> costs.add(cost);
                case FundingSource source -> sources.add(source);
                default -> {
                    // What is wrong with it is told at the end, with the rest.
                }
            }
        }
        if (costs.size() > MOST_LINES || sources.size() > MOST_LINES) {
            throw new FaultyTable("too-many-rows");
        }
        reader.requireNoFaults();
        return new FinancingPlan(List.copyOf(costs), List.copyOf(sources));
    }

    private static Map<Column, Integer> columns(TableRow head) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < head.cells().size(); i++) {
            int at = i;
            Column.headed(head.at(i).asText()).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        List<FaultyTable.Fault> missing = NEEDED.stream()
                .filter(column -> !columns.containsKey(column))
                .sorted()
                .map(column -> new FaultyTable.Fault("/rows/" + head.number() + "/" + column.key(), "column-missing"))
                .toList();
        if (!missing.isEmpty()) {
            throw new FaultyTable(missing);
        }
        return columns;
    }
}
