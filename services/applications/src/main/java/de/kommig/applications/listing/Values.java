package de.kommig.applications.listing;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.CharterRequirement;
import java.math.BigDecimal;
import org.bson.Document;

/** How values stand in documents. */
final class Values {

    private Values() {}

    static Document document(Money money) {
        return new Document("amount", money.amount().toPlainString()).append("currency", money.currency());
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
