package de.kommig.applications.awarding;

import de.kommig.applications.award.Receipt;
import de.kommig.applications.tables.Cells;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of receipts (Belegliste) as CSV, with a head. */
public final class ReceiptList {

    private static final String HEAD = "number,paidOn,committedOn,category,amount,currency,payee,purpose\r\n";

    private ReceiptList() {}

    /** The lines, each ending with CR LF. */
    public static String csv(List<Receipt> receipts) {
        return receipts.stream().map(ReceiptList::line).collect(Collectors.joining("", HEAD, ""));
    }

    private static String line(Receipt it) {
        return Cells.csvLine(Stream.of(
                        it.number(),
                        it.paidOn().toString(),
                        it.committedOn() == null ? "" : it.committedOn().toString(),
                        it.category(),
                        it.amount().amount().toPlainString(),
                        it.amount().currency(),
                        it.payee(),
                        it.purpose())
                .toList());
    }
}
