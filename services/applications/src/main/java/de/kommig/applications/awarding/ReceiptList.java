package de.kommig.applications.awarding;

import de.kommig.applications.award.Receipt;
import de.kommig.applications.tables.CsvForm;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of receipts (Belegliste) as CSV, with a head. */
public final class ReceiptList {

    private static final List<String> ENGLISH =
            List.of("number", "paidOn", "committedOn", "category", "amount", "currency", "payee", "purpose");

    private static final List<String> KEYS =
            List.of("number", "paid-on", "committed-on", "category", "amount", "currency", "payee", "purpose");

    private ReceiptList() {}

    /** The lines, each ending with CR LF; such that a spreadsheet set to this language reads them. */
    public static String csv(List<Receipt> receipts, Locale language) {
        CsvForm form = CsvForm.of(language);
        return receipts.stream()
                .map(receipt -> form.line(cells(receipt)))
                .collect(Collectors.joining("", form.beginning() + form.line(head(form, language)), ""));
    }

    /** Programs know the English names of before. */
    private static List<String> head(CsvForm form, Locale language) {
        return form == CsvForm.ENGLISH
                ? ENGLISH
                : KEYS.stream().map(ProofWords.in(language)::getString).toList();
    }

    private static List<?> cells(Receipt it) {
        return Stream.of(
                        it.number(),
                        it.paidOn(),
                        it.committedOn() == null ? "" : it.committedOn(),
                        it.category(),
                        it.amount().amount(),
                        it.amount().currency(),
                        it.payee(),
                        it.purpose())
                .toList();
    }
}
