package de.kommig.applications.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.plan.CostLine;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.FundingSource;
import de.kommig.applications.plan.SourceKind;
import de.kommig.contracts.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTableTest {

    private static final String HEAD = "part,category,label,amount,currency,hours,id\n";
    private static final List<String> LABELS =
            List.of("Miete", "=1+1", "+49 40", "-", "@cmd", "\"so\"", "a;b,c", "Ünïcödé مرحبا", "=HYPERLINK(\"x\")");

    @Test
    void what_is_exported_is_read_back_equal() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            FinancingPlan plan = plan(random);
            Locale language = random.nextBoolean() ? Locale.GERMAN : Locale.ENGLISH;
            byte[] csv = WritingPlans.csv(plan, language).getBytes(StandardCharsets.UTF_8);

            assertThat(ReadingPlans.plan(csv, Set.of(), Map.of()))
                    .as("seed " + seed)
                    .isEqualTo(plan);
            assertThat(ReadingPlans.plan(WritingPlans.xlsx(plan, language), Set.of(), Map.of()))
                    .as("seed " + seed)
                    .isEqualTo(plan);
        }
    }

    @Test
    void nothing_exported_is_taken_for_a_formula() {
        FinancingPlan plan =
                new FinancingPlan(List.of(new CostLine("a", "rooms", "=1+1", Money.euros("5"), null)), List.of());

        assertThat(WritingPlans.csv(plan, Locale.ENGLISH)).contains("'=1+1").doesNotContain(",=1+1");
    }

    @Test
    void what_a_german_spreadsheet_writes_is_read() {
        String table = "Teil;Kategorie;Bezeichnung;Betrag\r\nKosten;rooms;Büro;1.250,50\r\n;;;\r\n"
                + "Finanzierung;Zuwendung;Zuwendung;1250,5\r\n";
        for (byte[] bytes : List.of(
                ("\ufeff" + table).getBytes(StandardCharsets.UTF_8), table.getBytes(Charset.forName("windows-1252")))) {
            FinancingPlan plan = ReadingPlans.plan(bytes, Set.of(), Map.of());

            assertThat(plan.costs())
                    .containsExactly(new CostLine("line-1", "rooms", "Büro", Money.euros("1250.50"), null));
            assertThat(plan.sources())
                    .containsExactly(
                            new FundingSource("line-2", SourceKind.GRANT, "Zuwendung", Money.euros("1250.50"), null));
        }
    }

    @Test
    void what_excel_writes_otherwise_is_read_too() {
        String table = "Teil;Kategorie;Bezeichnung;Betrag\r\nKosten;rooms;Büro;1.200,00 €\r\n";
        String tabs = table.replace(';', '\t');
        for (byte[] bytes : List.of(
                ("sep=;\r\n" + table).getBytes(Charset.forName("windows-1252")),
                ("\ufeffSEP=;\n" + table).getBytes(StandardCharsets.UTF_8),
                ("sep=|\n" + table.replace(';', '|')).getBytes(StandardCharsets.UTF_8),
                ("\"sep=;\"\r\n" + table).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + tabs).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeffsep=\t\r\n" + tabs).getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(ReadingPlans.plan(bytes, Set.of(), Map.of()).costs())
                    .containsExactly(new CostLine("line-1", "rooms", "Büro", Money.euros("1200"), null));
        }
    }

    @Test
    void rows_are_counted_as_the_spreadsheet_shows_them() {
        String table = "sep=;\nTeil;Kategorie;Bezeichnung;Betrag\nKosten;rooms;Büro;fünf\n";

        assertThat(faults(table.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new FaultyTable.Fault("/rows/2/amount", "no-number"));
        assertThat(faults("sep=;".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new FaultyTable.Fault("", "table-is-empty"));
        assertThat(faults(new byte[] {(byte) 0xFF, (byte) 0xFE}))
                .containsExactly(new FaultyTable.Fault("", "table-is-empty"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "costs,rooms,Miete,-5.00,EUR,,a|/rows/2/amount|negative-amount",
                "costs,rooms,Miete,9999999999999999999999999999999999999999,EUR,,a|/rows/2/amount|out-of-range",
                "costs,rooms,Miete,fünf,EUR,,a|/rows/2/amount|no-number",
                "costs,rooms,Miete,5 €,CHF,,a|/rows/2/amount|no-number",
                "sources,volunteer-hours,Helfen,5,EUR,5 €,a|/rows/2/hours|no-number",
                "costs,rooms,Miete,,EUR,,a|/rows/2/amount|missing-field",
                "costs,rooms,Miete,1.234,EUR,,a|/rows/2/amount|ambiguous-number",
                "costs,rooms,Miete,1.2345,EUR,,a|/rows/2/amount|finer-than-a-cent",
                "costs,boats,Miete,5,EUR,,a|/rows/2/category|category-unknown",
                "costs,,Miete,5,EUR,,a|/rows/2/category|missing-field",
                "costs,rooms,Miete,5,Euro,,a|/rows/2/currency|no-currency",
                "cost,rooms,Miete,5,EUR,,a|/rows/2/part|no-part",
                "sources,lottery,Gewinn,5,EUR,,a|/rows/2/category|no-kind-of-source",
                "sources,volunteer-hours,Helfen,5,EUR,-1,a|/rows/2/hours|out-of-range",
                "costs,rooms,Miete,5,EUR,,../x|/rows/2/id|malformed"
            })
    void what_is_wrong_is_told_with_row_and_column(String line, String pointer, String code) {
        assertThat(faults((HEAD + line + "\n").getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new FaultyTable.Fault(pointer, code));
    }

    @Test
    void all_faults_are_told_at_once() {
        String table = HEAD + "costs,rooms,Miete,x,EUR,,a\ncosts,boats,Boot,-1,EUR,,a\n";

        assertThat(faults(table.getBytes(StandardCharsets.UTF_8)))
                .extracting(FaultyTable.Fault::pointer)
                .containsExactlyInAnyOrder("/rows/2/amount", "/rows/3/category", "/rows/3/amount", "/rows/3/id");
    }

    @Test
    void a_table_without_a_head_or_with_too_many_rows_is_none() {
        assertThat(faults("".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new FaultyTable.Fault("", "table-is-empty"));
        assertThat(faults("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(FaultyTable.Fault::code)
                .containsOnly("column-missing");
        assertThat(faults((HEAD + "costs,rooms,Miete,1,EUR,,\n".repeat(500)).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new FaultyTable.Fault("", "too-many-rows"));
    }

    @Test
    void a_formula_in_a_workbook_is_refused() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(1, 0, "costs");
            sheet.value(1, 1, "rooms");
            sheet.value(1, 2, "Miete");
            sheet.formula(1, 3, "1+1");
        });

        assertThat(faults(workbook)).containsExactly(new FaultyTable.Fault("/rows/2/amount", "formula"));
    }

    @Test
    void an_amount_that_was_calculated_in_binary_is_the_amount_that_was_meant() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(1, 0, "costs");
            sheet.value(1, 1, "rooms");
            sheet.value(1, 2, "Miete");
            sheet.value(1, 3, 0.1 + 0.2);
        });

        assertThat(ReadingPlans.plan(workbook, Set.of(), Map.of())
                        .costs()
                        .getFirst()
                        .amount())
                .isEqualTo(Money.euros("0.30"));
    }

    @Test
    void what_is_exported_is_an_archive_that_anybody_can_read() throws IOException {
        byte[] workbook = WritingPlans.xlsx(plan(new Random(1)), Locale.ENGLISH);

        List<String> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName());
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(entries).contains("[Content_Types].xml", "xl/worksheets/sheet1.xml");
    }

    @Test
    void a_damaged_workbook_and_one_that_swells_are_refused() throws IOException {
        byte[] whole = WritingPlans.xlsx(plan(new Random(1)), Locale.ENGLISH);
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 40; i++) {
                zip.write(nothing);
            }
        }

        assertThat(bomb.size()).isLessThan(1024 * 1024);
        for (byte[] bad :
                List.of(Arrays.copyOf(whole, whole.length / 2), bomb.toByteArray(), new byte[] {'P', 'K', 3, 4, 0})) {
            assertThat(faults(bad)).containsExactly(new FaultyTable.Fault("", "malformed-table"));
        }
    }

    @Test
    void a_category_may_be_written_as_the_call_calls_it() {
        byte[] table = "part,category,label,amount\ncosts,Räume,Miete,10.00\n".getBytes(StandardCharsets.UTF_8);

        assertThat(ReadingPlans.plan(table, Set.of("rooms"), Map.of("räume", "rooms"))
                        .costs())
                .extracting(CostLine::category)
                .containsExactly("rooms");
    }

    private static byte[] workbook(Consumer<Worksheet> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Plan");
            String[] head = {"part", "category", "label", "amount"};
            for (int i = 0; i < head.length; i++) {
                sheet.value(0, i, head[i]);
            }
            rows.accept(sheet);
        }
        return bytes.toByteArray();
    }

    private static List<FaultyTable.Fault> faults(byte[] table) {
        FaultyTable faulty = Assertions.catchThrowableOfType(
                FaultyTable.class, () -> ReadingPlans.plan(table, Set.of("rooms"), Map.of("räume", "rooms")));
        assertThat(faulty).isNotNull();
        return faulty.faults();
    }

    private static FinancingPlan plan(Random random) {
        List<CostLine> costs = new ArrayList<>();
        List<FundingSource> sources = new ArrayList<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            costs.add(new CostLine(
                    "c" + i, "rooms", label(random), money(random), random.nextBoolean() ? "p" + i : null));
            sources.add(new FundingSource(
                    "s" + i,
                    SourceKind.values()[random.nextInt(4)],
                    label(random),
                    money(random),
                    random.nextBoolean() ? new BigDecimal(random.nextInt(9_999)).movePointLeft(2) : null));
        }
        return new FinancingPlan(costs, sources);
    }

    private static String label(Random random) {
        return LABELS.get(random.nextInt(LABELS.size()));
    }

    private static Money money(Random random) {
        return new Money(BigDecimal.valueOf(random.nextLong(100_000_000_000L), 2), "EUR");
    }
}
