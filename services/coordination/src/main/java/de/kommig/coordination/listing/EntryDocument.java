package de.kommig.coordination.listing;

import de.kommig.contracts.Money;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.coordination.journey.Details;
import de.kommig.coordination.journey.Entry;
import de.kommig.coordination.journey.Fact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An entry as it lies in the database; what it does not have is left out. */
final class EntryDocument {

    private EntryDocument() {}

    static Document write(Entry entry) {
        Details details = entry.details();
        Document document = new Document("eventId", entry.eventId())
                .append("time", Date.from(entry.time()))
                .append("fact", entry.fact().code());
        put(document, "title", details.title());
        put(document, "amount", write(details.amount()));
        put(document, "respondBy", details.respondBy() == null ? null : Date.from(details.respondBy()));
        put(
                document,
                "reviewer",
                details.reviewer() == null ? null : details.reviewer().toString());
        put(document, "vote", write(details.vote()));
        put(document, "number", details.number());
        put(
                document,
                "partner",
                details.partner() == null ? null : details.partner().toString());
        put(document, "role", details.role() == null ? null : details.role().name());
        put(document, "day", details.day() == null ? null : details.day().toString());
        put(document, "blindTitle", details.blindTitle());
        return document;
    }

    static Entry read(Document document) {
        String reviewer = document.getString("reviewer");
        String partner = document.getString("partner");
        String role = document.getString("role");
        String day = document.getString("day");
        Details details = new Details(
                document.getString("title"),
                money(document.get("amount", Document.class)),
                instant(document.getDate("respondBy")),
                reviewer == null ? null : UUID.fromString(reviewer),
                vote(document.get("vote", Document.class)),
                document.getInteger("number"),
                day == null ? null : LocalDate.parse(day),
                partner == null ? null : UUID.fromString(partner),
                role == null ? null : PartnerRole.valueOf(role),
                document.getString("blindTitle"));
        return new Entry(
                document.getString("eventId"),
                document.getDate("time").toInstant(),
                Fact.of(document.getString("fact")),
                details);
    }

    private static void put(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.put(field, value);
        }
    }

    private static @Nullable Document write(@Nullable Money money) {
        return money == null
                ? null
                : new Document("amount", money.amount().toPlainString()).append("currency", money.currency());
    }

    private static @Nullable Money money(@Nullable Document money) {
        return money == null ? null : new Money(new BigDecimal(money.getString("amount")), money.getString("currency"));
    }

    private static @Nullable Document write(@Nullable Vote vote) {
        return vote == null
                ? null
                : new Document("approve", vote.approve())
                        .append("reduce", vote.reduce())
                        .append("reject", vote.reject());
    }

    private static @Nullable Vote vote(@Nullable Document vote) {
        return vote == null
                ? null
                : Vote.of(vote.getInteger("approve"), vote.getInteger("reduce"), vote.getInteger("reject"));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
