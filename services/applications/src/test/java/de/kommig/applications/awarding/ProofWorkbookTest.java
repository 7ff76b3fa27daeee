package de.kommig.applications.awarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class ProofWorkbookTest {

    @Test
    void narrative_figures_and_receipts_are_sheets_of_their_own() throws IOException {
        assertThat(names(Locale.GERMAN))
                .containsExactly("Sachbericht", "Zahlenmäßiger Nachweis", "Belegliste", "Zuwendung");
        assertThat(names(Locale.ENGLISH)).containsExactly("Narrative", "Figures", "Receipts", "Award");
    }

    @Test
    void amounts_are_numbers_to_the_cent_and_no_text_is_a_formula() throws IOException {
        try (ReadableWorkbook workbook = workbook(Locale.GERMAN)) {
            List<Row> receipts = workbook.getSheet(2).orElseThrow().read();
            assertThat(receipts.get(1).getCellAsNumber(4))
                    .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("900.10"));
            assertThat(receipts.get(1).getCellAsDate(1))
                    .contains(SampleProof.RECEIPT.paidOn().atStartOfDay());
            assertThat(receipts.get(1).getCellAsString(6)).contains("'=cmd()");

            List<Row> narrative = workbook.getSheet(0).orElseThrow().read();
            assertThat(narrative.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(narrative.get(2).getCellAsString(0)).contains("'=1+1");

            List<Row> figures = workbook.getSheet(1).orElseThrow().read();
            assertThat(figures.get(1).getCellAsNumber(2))
                    .hasValueSatisfying(spent -> assertThat(spent).isEqualByComparingTo("900.10"));
        }
    }

    @Test
    void it_says_whose_it_is_and_calls_categories_as_the_call_does() throws IOException {
        try (ReadableWorkbook workbook = workbook(Locale.GERMAN)) {
            List<Row> cover = workbook.findSheet("Zuwendung").orElseThrow().read();
            assertThat(cover.get(0).getCellAsString(1)).contains("Nachbarschaft e. V.");
            assertThat(cover.get(1).getCellAsString(1)).contains("'=Garten für alle");
            assertThat(cover.get(5).getCellAsDate(1))
                    .contains(LocalDate.parse("2026-12-01").atStartOfDay());
            assertThat(workbook.getSheet(1).orElseThrow().read().get(1).getCellAsString(0))
                    .contains("Räume und Miete");
        }
    }

    @Test
    void what_was_passed_on_is_a_sheet_of_its_own_if_anything_was() throws IOException {
        byte[] bytes = ProofWorkbook.xlsx(SampleProof.printed(SampleProof.passedOn()), Locale.GERMAN);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.findSheet("Weitergeleitet").orElseThrow();
            assertThat(sheet.read().get(1).getCellAsString(0)).contains("'=Nähwerkstatt");
            assertThat(sheet.read().get(1).getCellAsNumber(3))
                    .hasValueSatisfying(proved -> assertThat(proved).isEqualByComparingTo("250.50"));
        }
    }

    private static List<String> names(Locale language) throws IOException {
        try (ReadableWorkbook workbook = workbook(language)) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    private static ReadableWorkbook workbook(Locale language) throws IOException {
        return new ReadableWorkbook(
                new ByteArrayInputStream(ProofWorkbook.xlsx(SampleProof.printed(SampleProof.proof(true)), language)));
    }
}
