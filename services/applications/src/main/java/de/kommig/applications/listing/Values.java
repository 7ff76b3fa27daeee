package de.kommig.applications.listing;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.CharterRequirement;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How values stand in documents. */
final class Values {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private Values() {}

    static Document document(Money money) {
        return new Document("amount", money.amount().toPlainString()).append("currency", money.currency());
    }

    /** To compare amounts by. */
    static long cents(BigDecimal amount) {
        return amount.movePointRight(2).longValueExact();
    }

    /** A moment as spreadsheets read it, in UTC; nothing for {@code null}. */
    static String moment(@Nullable Date moment) {
        return moment == null ? "" : MOMENT.format(moment.toInstant());
    }

    static Money money(Document document) {
        return new Money(new BigDecimal(document.getString("amount")), document.getString("currency"));
    }

    static Document document(CharterRequirement charter) {
        return new Document("charter", charter.charter()).append("version", charter.version());
    }

    static CharterRequirement charter(Document document) {
        return new CharterRequirement(document.getString("charter"), document.getString("version"));
    }
}
