package de.kommig.applications.awarding;

import de.kommig.applications.award.Receipt;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of receipts (Belegliste) as CSV (RFC 4180), with a head. A cell that a spreadsheet would take for a formula begins with an apostrophe
 * (OWASP, CSV injection).
 */
public final class ReceiptList {

    private static final String HEAD = "number,paidOn,committedOn,category,amount,currency,payee,purpose\r\n";
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private ReceiptList() {}

    /** The lines, each ending with CR LF. */
    public static String csv(List<Receipt> receipts) {
        return receipts.stream().map(ReceiptList::line).collect(Collectors.joining("", HEAD, ""));
    }

    private static String line(Receipt it) {
        return Stream.of(
                        it.number(),
                        it.paidOn().toString(),
                        it.committedOn() == null ? "" : it.committedOn().toString(),
                        it.category(),
                        it.amount().amount().toPlainString(),
                        it.amount().currency(),
                        it.payee(),
                        it.purpose())
                .map(ReceiptList::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return Stream.of(",", "\"", "\r", "\n").anyMatch(safe::contains)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
