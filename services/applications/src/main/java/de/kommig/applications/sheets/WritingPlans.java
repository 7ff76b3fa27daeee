package de.kommig.applications.sheets;

import de.kommig.applications.plan.CostLine;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.FundingSource;
import de.kommig.applications.tables.Cells;
import de.kommig.applications.tables.Workbooks;
import de.kommig.contracts.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes plans as tables, such that {@link ReadingPlans} makes the same plan of them. */
public final class WritingPlans {

    private WritingPlans() {}

    /** A line of the table, by the columns. */
    private record Line(List<Object> cells) {

        static Line of(CostLine line) {
            return of(Part.COSTS, line.category(), line.label(), line.amount(), null, line.id(), line.projectLine());
        }

        static Line of(FundingSource source) {
            return of(
                    Part.SOURCES,
                    Kinds.word(source.kind()),
                    source.label(),
                    source.amount(),
                    source.hours(),
                    source.id(),
                    null);
        }

        private static Line of(
                Part part,
                String category,
                String label,
                Money amount,
                @Nullable BigDecimal hours,
                String id,
                @Nullable String projectLine) {
            return new Line(List.of(
                    part.word(),
                    category,
                    label,
                    amount.amount(),
                    amount.currency(),
                    hours == null ? "" : hours,
                    id,
                    projectLine == null ? "" : projectLine));
        }
    }

    /** As CSV (RFC 4180), in UTF-8. */
    public static String csv(FinancingPlan plan, Locale language) {
        StringBuilder csv = new StringBuilder(Cells.csvLine(headings(language)));
        for (Line line : lines(plan)) {
            csv.append(Cells.csvLine(line.cells().stream()
                    .map(cell -> cell instanceof BigDecimal number ? number.toPlainString() : cell.toString())
                    .toList()));
        }
        return csv.toString();
    }

    /** As a workbook of one sheet; numbers are numbers there. */
    public static byte[] xlsx(FinancingPlan plan, Locale language) {
        return Workbooks.written(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Plan");
            List<String> headings = headings(language);
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
            }
            sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            int row = 1;
            for (Line line : lines(plan)) {
                write(sheet, row++, line);
            }
        });
    }

    private static void write(Worksheet sheet, int row, Line line) {
        for (int i = 0; i < line.cells().size(); i++) {
            switch (line.cells().get(i)) {
                case BigDecimal number -> {
                    sheet.value(row, i, number);
                    sheet.style(row, i).format("#,##0.00").set();
                }
                case Object text -> sheet.value(row, i, Cells.text(text.toString()));
            }
        }
    }

    private static List<String> headings(Locale language) {
        return Arrays.stream(Column.values())
                .map(column -> column.heading(language))
                .toList();
    }

    private static List<Line> lines(FinancingPlan plan) {
        List<Line> lines = new ArrayList<>();
        plan.costs().forEach(cost -> lines.add(Line.of(cost)));
        plan.sources().forEach(source -> lines.add(Line.of(source)));
        return lines;
    }
}
