package de.kommig.applications.sheets;

import de.kommig.applications.plan.CostLine;
import de.kommig.applications.plan.FundingSource;
import de.kommig.applications.plan.SourceKind;
import de.kommig.applications.tables.Cells;
import de.kommig.contracts.InvalidValue;
import de.kommig.contracts.Money;
import de.kommig.web.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a plan from the rows of a table, and remembers what is wrong with them. */
final class LineReader {

    private static final String KEY = "(?=.{1,60}$)[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)*";
    private static final int LONGEST_LABEL = 200;
    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final BigDecimal MOST_HOURS = new BigDecimal("100000");
    private static final Object NONE = new Object();

    private final Map<Column, Integer> columns;
    private final Set<String> categories;
    private final Map<String, String> named;
    private final List<FaultyTable.Fault> faults = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private int next = 1;

    LineReader(Map<Column, Integer> columns, Set<String> categories, Map<String, String> named) {
        this.columns = columns;
        this.categories = categories;
        this.named = named;
    }

    /** The ids in these rows are not given to new lines. */
    void reserve(List<TableRow> rows) {
        rows.forEach(row -> said.add(text(row, Column.ID)));
    }

    /** A {@link CostLine} or a {@link FundingSource}; something else where the row is faulty. */
    Object line(TableRow row) {
        int before = faults.size();
        Optional<Part> part = Part.called(text(row, Column.PART));
        if (part.isEmpty()) {
            fault(row, Column.PART, "no-part");
            return NONE;
        }
        String id = id(row, part.get());
        String label = label(row);
        Money amount = amount(row);
        Object line = part.get() == Part.COSTS ? cost(row, id, label, amount) : source(row, id, label, amount);
        return faults.size() > before ? NONE : line;
    }

    void requireNoFaults() {
        if (!faults.isEmpty()) {
            throw new FaultyTable(faults);
        }
    }

    private CostLine cost(TableRow row, String id, String label, Money amount) {
        String written = text(row, Column.CATEGORY);
        String category = named.getOrDefault(written.toLowerCase(Locale.ROOT), written);
        if (!category.matches(KEY)) {
            fault(row, Column.CATEGORY, category.isEmpty() ? "missing-field" : "malformed");
        } else if (!categories.isEmpty() && !categories.contains(category)) {
            fault(row, Column.CATEGORY, "category-unknown");
        }
        String projectLine = text(row, Column.PROJECT_LINE);
        if (!projectLine.isEmpty() && !projectLine.matches(KEY)) {
            fault(row, Column.PROJECT_LINE, "malformed");
        }
        return new CostLine(id, category, label, amount, projectLine.isEmpty() ? null : projectLine);
    }

    private FundingSource source(TableRow row, String id, String label, Money amount) {
        Optional<SourceKind> kind = Kinds.called(text(row, Column.CATEGORY));
        if (kind.isEmpty()) {
            fault(row, Column.CATEGORY, "no-kind-of-source");
        }
        return new FundingSource(id, kind.orElse(SourceKind.OWN_CASH), label, amount, hours(row));
    }

    private String id(TableRow row, Part part) {
        String id = text(row, Column.ID);
        if (id.isEmpty()) {
            do {
                id = "line-" + next++;
            } while (said.contains(id));
        } else if (!id.matches(KEY)) {
            fault(row, Column.ID, "malformed");
        }
        if (!used.add(part + " " + id)) {
            fault(row, Column.ID, "named-twice");
        }
        return id;
    }

    private String label(TableRow row) {
        String label = text(row, Column.LABEL);
        if (label.length() > LONGEST_LABEL) {
            fault(row, Column.LABEL, "too-long");
        } else if (!label.matches(PlainText.LINE)) {
            fault(row, Column.LABEL, "malformed");
        }
        return label;
    }

    private Money amount(TableRow row) {
        String currency = text(row, Column.CURRENCY);
        BigDecimal number = number(row, Column.AMOUNT, currency.isEmpty() ? "EUR" : currency);
        try {
            if (number != null && number.compareTo(MOST) > 0) {
                fault(row, Column.AMOUNT, "out-of-range");
            } else if (number == null && !isFaulty(row, Column.AMOUNT)) {
                fault(row, Column.AMOUNT, "missing-field");
            }
            return new Money(number == null ? BigDecimal.ZERO : number, currency.isEmpty() ? "EUR" : currency);
        } catch (InvalidValue wrong) {
            fault(row, wrong.field().equals("currency") ? Column.CURRENCY : Column.AMOUNT, wrong.code());
            return Money.euros("0");
        }
    }

    private @Nullable BigDecimal hours(TableRow row) {
        BigDecimal hours = number(row, Column.HOURS, "");
        if (hours != null
                && (hours.signum() < 0
                        || hours.compareTo(MOST_HOURS) > 0
                        || hours.stripTrailingZeros().scale() > 2)) {
            fault(row, Column.HOURS, "out-of-range");
        }
        return hours;
    }

    /** @param currency that may stand before or behind the number; empty: none */
    private @Nullable BigDecimal number(TableRow row, Column column, String currency) {
        Content content = content(row, column);
        return switch (content) {
            case Content.Empty it -> null;
            case Content.Figure it -> it.number();
            case Content.Formula it -> {
                fault(row, column, "formula");
                yield null;
            }
            case Content.Text it -> {
                // What was exported with a sign in front, behind an apostrophe.
                String text = Decimals.without(currency, Cells.given(it.text().strip()));
                Optional<BigDecimal> number = Decimals.read(text);
                if (number.isEmpty()) {
                    fault(row, column, Decimals.isAmbiguous(text) ? "ambiguous-number" : "no-number");
                }
                yield number.orElse(null);
            }
        };
    }

    private String text(TableRow row, Column column) {
        Content content = content(row, column);
        if (content instanceof Content.Formula && !isFaulty(row, column)) {
            fault(row, column, "formula");
        }
        return Cells.given(content.asText());
    }

    private Content content(TableRow row, Column column) {
        return row.at(columns.getOrDefault(column, -1));
    }

    private boolean isFaulty(TableRow row, Column column) {
        return faults.stream().anyMatch(fault -> fault.pointer().equals(pointer(row, column)));
    }

    private void fault(TableRow row, Column column, String code) {
        if (!isFaulty(row, column)) {
            faults.add(new FaultyTable.Fault(pointer(row, column), code));
        }
    }

    private static String pointer(TableRow row, Column column) {
        return "/rows/" + row.number() + "/" + column.key();
    }
}
