package de.kommig.organisations.warning;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The warnings that are to be mailed, in the collection {@code warnings}. One that has been mailed stays for some days, so that an event that comes
 * once more sends no second mail. No address is in it.
 */
@Component
public class WarningQueue {

    private static final String DUE = "due";

    private final MongoCollection<Document> warnings;

    public WarningQueue(MongoDatabase database) {
        warnings = database.getCollection("warnings");
        warnings.createIndex(ascending(DUE));
    }

    /** Has it sent, unless there has been one of this id. */
    public void add(Warning warning, Instant now) {
        Document facts = new Document();
        new TreeMap<>(warning.facts()).forEach(facts::append);
        try {
            warnings.insertOne(new Document("_id", warning.id())
                    .append("organisation", warning.organisation().toString())
                    .append("person", warning.person().toString())
                    .append("kind", warning.kind())
                    .append("facts", facts)
                    .append("addedAt", Date.from(now))
                    .append("attempts", 0)
                    .append(DUE, Date.from(now)));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    /**
     * Takes the one that has waited longest.
     *
     * @param until when it is due again, should nobody say what became of it
     */
    public Optional<Warning> take(Instant now, Instant until) {
        return Optional.ofNullable(warnings.findOneAndUpdate(
                        lte(DUE, Date.from(now)),
                        combine(set(DUE, Date.from(until)), inc("attempts", 1)),
                        new FindOneAndUpdateOptions().sort(ascending(DUE)).returnDocument(ReturnDocument.AFTER)))
                .map(WarningQueue::read);
    }

    /** Nobody is there to get it; another of this id may be added. */
    public void drop(Warning warning) {
        warnings.deleteOne(eq("_id", warning.id()));
    }

    /** It is out. */
    public void done(Warning warning) {
        warnings.updateOne(eq("_id", warning.id()), unset(DUE));
    }

    /** The mail is not out. */
    public void notSent(Warning warning, Instant again) {
        warnings.updateOne(eq("_id", warning.id()), set(DUE, Date.from(again)));
    }

    /** Forgets what was added before, sent or not: what is that old is no news. */
    public void forgetBefore(Instant then) {
        warnings.deleteMany(lt("addedAt", Date.from(then)));
    }

    private static Warning read(Document document) {
        Map<String, String> facts = new TreeMap<>();
        document.get("facts", Document.class).forEach((name, value) -> facts.put(name, (String) value));
        return new Warning(
                document.getString("_id"),
                UUID.fromString(document.getString("organisation")),
                UUID.fromString(document.getString("person")),
                document.getString("kind"),
                facts,
                document.getInteger("attempts"));
    }
}
