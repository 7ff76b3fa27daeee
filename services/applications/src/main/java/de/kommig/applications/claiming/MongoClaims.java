package de.kommig.applications.claiming;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Claims in the collection {@value #COLLECTION}: {@code {_id, application, turn, at, used}}. */
@Component
final class MongoClaims implements Claims {

    static final String COLLECTION = "claims";

    private static final String ID = "_id";
    private static final String APPLICATION = "application";
    private static final String TURN = "turn";
    private static final String AT = "at";
    private static final String USED = "used";
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> claims;

    MongoClaims(MongoDatabase database) {
        this.claims = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    @Override
    public Claim claim(String id, UUID application, Instant now) {
        while (true) {
            Document own = taken(and(eq(ID, id), eq(APPLICATION, application.toString())), application, now);
            if (own != null) {
                return read(own);
            }
            Document first = new Document(ID, id)
                    .append(APPLICATION, application.toString())
                    .append(TURN, anotherTurn())
                    .append(AT, Date.from(now))
                    .append(USED, false);
            if (inserted(first)) {
                return read(first);
            }
            Document others = claims.find(eq(ID, id)).first();
            if (others != null && !application.toString().equals(others.getString(APPLICATION))) {
                return read(others);
            }
        }
    }

    @Override
    public boolean takeOver(Claim found, UUID application, Instant now) {
        return taken(same(found), application, now) != null;
    }

    @Override
    public void use(Claim claim) {
        claims.updateOne(same(claim), set(USED, true));
    }

    @Override
    public void release(Claim claim) {
        claims.deleteOne(same(claim));
    }

    private @Nullable Document taken(Bson from, UUID application, Instant now) {
        return claims.findOneAndUpdate(
                from,
                combine(
                        set(APPLICATION, application.toString()),
                        set(TURN, anotherTurn()),
                        set(AT, Date.from(now)),
                        set(USED, false)),
                AFTER);
    }

    private boolean inserted(Document claim) {
        try {
            claims.insertOne(claim);
            return true;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    private static Bson same(Claim claim) {
        return and(eq(ID, claim.id()), eq(TURN, claim.turn()));
    }

    private static String anotherTurn() {
        return UUID.randomUUID().toString();
    }

    private static Claim read(Document claim) {
        return new Claim(
                claim.getString(ID),
                UUID.fromString(claim.getString(APPLICATION)),
                claim.getString(TURN),
                claim.getDate(AT).toInstant(),
                claim.getBoolean(USED));
    }
}
