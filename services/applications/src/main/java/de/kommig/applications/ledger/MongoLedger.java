package de.kommig.applications.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import de.kommig.applications.award.Receipt;
import de.kommig.contracts.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Receipts in the collection {@value #COLLECTION}: {@code {_id, award, number, paidOn, committedOn?, category, amount, currency, payee, purpose}}. */
@Component
public final class MongoLedger implements Ledger {

    public static final String COLLECTION = "receipts";

    private final MongoCollection<Document> receipts;

    /** Creates the index if it is missing. */
    public MongoLedger(MongoDatabase database) {
        receipts = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        receipts.createIndex(Indexes.ascending("award", "paidOn", "number"));
    }

    @Override
    public List<Receipt> of(UUID award) {
        return receipts.find(eq("award", award.toString()))
                .sort(Sorts.ascending("paidOn", "number", "_id"))
                .map(MongoLedger::read)
                .into(new ArrayList<>());
    }

    @Override
    public void put(UUID award, Receipt receipt) {
        receipts.replaceOne(
                eq("_id", receipt.id().toString()), write(award, receipt), new ReplaceOptions().upsert(true));
    }

    @Override
    public boolean remove(UUID award, UUID receipt) {
        return receipts.deleteOne(and(eq("_id", receipt.toString()), eq("award", award.toString())))
                        .getDeletedCount()
                > 0;
    }

    @Override
    public void erase(UUID award) {
        receipts.deleteMany(eq("award", award.toString()));
    }

    private static Document write(UUID award, Receipt receipt) {
        Document document = new Document("_id", receipt.id().toString())
                .append("award", award.toString())
                .append("number", receipt.number())
                .append("paidOn", receipt.paidOn().toString())
                .append("category", receipt.category())
                .append("amount", receipt.amount().amount().toPlainString())
                .append("currency", receipt.amount().currency())
                .append("payee", receipt.payee())
                .append("purpose", receipt.purpose());
        if (receipt.committedOn() != null) {
            document.append("committedOn", receipt.committedOn().toString());
        }
        return document;
    }

    private static Receipt read(Document stored) {
        String committedOn = stored.getString("committedOn");
        return new Receipt(
                UUID.fromString(stored.getString("_id")),
                stored.getString("number"),
                LocalDate.parse(stored.getString("paidOn")),
                committedOn == null ? null : LocalDate.parse(committedOn),
                stored.getString("category"),
                new Money(new BigDecimal(stored.getString("amount")), stored.getString("currency")),
                stored.getString("payee"),
                stored.getString("purpose"));
    }
}
