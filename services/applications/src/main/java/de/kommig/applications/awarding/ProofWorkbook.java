package de.kommig.applications.awarding;

import de.kommig.applications.award.ProofFigures;
import de.kommig.applications.award.Receipt;
import de.kommig.applications.award.SubAward;
import de.kommig.applications.publishing.CallWords;
import de.kommig.applications.tables.Cells;
import de.kommig.applications.tables.Workbooks;
import de.kommig.contracts.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A proof of use as a workbook (XLSX): narrative, figures and list of receipts, each a sheet of its own, and what was passed on if anything was, as no. 6 of the ANBest-P wants the proof to be made
 * up. Amounts and days are numbers there, and nothing that anybody wrote is taken for a formula.
 */
public final class ProofWorkbook {

    /** In characters; amounts, days and most names fit. */
    private static final int WIDE = 20;

    private final ResourceBundle words;
    private final Workbook workbook;

    private final CallWords callWords;

    private ProofWorkbook(Workbook workbook, CallWords callWords, Locale language) {
        this.workbook = workbook;
        this.callWords = callWords;
        this.words = ProofWords.in(language);
    }

    /** @param language German, or any other for English */
    public static byte[] xlsx(PrintedProof printed, Locale language) {
        ProofSheet proof = printed.sheet();
        return Workbooks.written(workbook -> {
            ProofWorkbook made = new ProofWorkbook(workbook, printed.words(), language);
            made.narrative(proof.narrative());
            made.figures(proof.figures());
            made.receipts(proof.receipts());
            if (!proof.subAwards().isEmpty()) {
                made.subAwards(proof.subAwards());
            }
            made.cover(proof, printed.cover());
        });
    }

    private void narrative(String text) {
        Worksheet sheet = sheet("narrative");
        int row = 1;
        for (String paragraph : text.lines().toList()) {
            sheet.value(row, 0, Cells.text(paragraph));
            sheet.style(row++, 0).wrapText(true).set();
        }
        sheet.width(0, 100);
    }

    private void figures(ProofFigures figures) {
        Worksheet sheet = sheet("category", "planned", "spent", "within-tolerance");
        int row = 1;
        for (ProofFigures.Line line : figures.lines()) {
            sheet.value(row, 0, Cells.text(callWords.category(line.category())));
            amount(sheet, row, 1, line.planned());
            amount(sheet, row, 2, line.spent());
            sheet.value(row++, 3, words.getString(line.withinTolerance() ? "yes" : "no"));
        }
        row++;
        sum(sheet, row++, "planned", figures.planned());
        sum(sheet, row++, "spent", figures.spent());
        sum(sheet, row++, "other-means", figures.otherMeans());
        sum(sheet, row++, "paid", figures.paid());
        sum(sheet, row++, "due", figures.due());
        sum(sheet, row, "to-pay-back", figures.toPayBack());
    }

    private void receipts(List<Receipt> receipts) {
        Worksheet sheet =
                sheet("number", "paid-on", "committed-on", "category", "amount", "currency", "payee", "purpose");
        int row = 1;
        for (Receipt receipt : receipts) {
            sheet.value(row, 0, Cells.text(receipt.number()));
            day(sheet, row, 1, receipt.paidOn());
            day(sheet, row, 2, receipt.committedOn());
            sheet.value(row, 3, Cells.text(callWords.category(receipt.category())));
            amount(sheet, row, 4, receipt.amount());
            sheet.value(row, 5, receipt.amount().currency());
            sheet.value(row, 6, Cells.text(receipt.payee()));
            sheet.value(row++, 7, Cells.text(receipt.purpose()));
        }
    }

    private void subAwards(List<SubAward> awards) {
        Worksheet sheet = sheet("sub-award", "granted", "paid-out", "proved");
        int row = 1;
        for (SubAward award : awards) {
            sheet.value(row, 0, Cells.text(award.title()));
            amount(sheet, row, 1, award.amount());
            amount(sheet, row, 2, award.paid());
            amount(sheet, row++, 3, award.proved());
        }
    }

    /** Last, so that the sheets before it stay where programs look for them. */
    private void cover(ProofSheet proof, ProofCover cover) {
        Worksheet sheet = workbook.newWorksheet(words.getString("sheet.cover"));
        int row = 0;
        fact(sheet, row++, "organisation", cover.organisation());
        fact(sheet, row++, "project", cover.project());
        fact(sheet, row++, "funder", cover.funder());
        fact(sheet, row++, "call", cover.call());
        fact(sheet, row++, "award", proof.award().toString());
        fact(sheet, row, "noticed-on", null);
        day(sheet, row++, 1, cover.noticedOn());
        fact(sheet, row, "period", null);
        day(sheet, row, 1, cover.period().from());
        day(sheet, row, 2, cover.period().until());
        sheet.width(0, WIDE);
        sheet.width(1, WIDE);
        sheet.width(2, WIDE);
    }

    private void fact(Worksheet sheet, int row, String word, @Nullable String value) {
        sheet.value(row, 0, words.getString(word));
        sheet.style(row, 0).bold().set();
        if (value != null) {
            sheet.value(row, 1, Cells.text(value));
        }
    }

    /** A sheet that is called after the first of its columns, with a head. */
    private Worksheet sheet(String... columns) {
        Worksheet sheet = workbook.newWorksheet(words.getString("sheet." + columns[0]));
        for (int i = 0; i < columns.length; i++) {
            String head = words.getString(columns[i]);
            sheet.value(0, i, head);
            sheet.width(i, Math.max(WIDE, head.length() + 2));
        }
        sheet.range(0, 0, 0, columns.length - 1).style().bold().set();
        return sheet;
    }

    private void sum(Worksheet sheet, int row, String word, Money sum) {
        sheet.value(row, 0, words.getString(word));
        amount(sheet, row, 1, sum);
    }

    private static void amount(Worksheet sheet, int row, int column, Money amount) {
        sheet.value(row, column, amount.amount());
        sheet.style(row, column).format("#,##0.00").set();
    }

    private static void day(Worksheet sheet, int row, int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }
}
