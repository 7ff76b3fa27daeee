package de.kommig.applications.sheets;

import de.kommig.applications.plan.CostLine;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.FundingSource;
import de.kommig.applications.tables.Cells;
import de.kommig.applications.tables.CsvForm;
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

        static Line of(CostLine line, Locale language) {
            return of(
                    Part.COSTS.word(language),
                    line.category(),
                    line.label(),
                    line.amount(),
                    null,
                    line.id(),
                    line.projectLine());
        }

        static Line of(FundingSource source, Locale language) {
            return of(
                    Part.SOURCES.word(language),
                    Kinds.word(source.kind(), language),
                    source.label(),
                    source.amount(),
                    source.hours(),
                    source.id(),
                    null);
        }

        private static Line of(
                String part,
                String category,
                String label,
                Money amount,
                @Nullable BigDecimal hours,
                String id,
                @Nullable String projectLine) {
            return new Line(List.of(
                    part,
                    category,
                    label,
                    amount.amount(),
                    amount.currency(),
                    hours == null ? "" : hours,
                    id,
                    projectLine == null ? "" : projectLine));
        }
    }

    /** As CSV, in UTF-8, such that a spreadsheet set to this language reads it. */
    public static String csv(FinancingPlan plan, Locale language) {
        CsvForm form = CsvForm.of(language);
        StringBuilder csv = new StringBuilder(form.beginning()).append(form.line(headings(language)));
        lines(plan, language).forEach(line -> csv.append(form.line(line.cells())));
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
            for (Line line : lines(plan, language)) {
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

    private static List<Line> lines(FinancingPlan plan, Locale language) {
        List<Line> lines = new ArrayList<>();
        plan.costs().forEach(cost -> lines.add(Line.of(cost, language)));
        plan.sources().forEach(source -> lines.add(Line.of(source, language)));
        return lines;
    }
}
