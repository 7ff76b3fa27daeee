package de.kommig.reviews.assigning;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import de.kommig.reviews.erasing.HeldOfPerson;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Claims in the collection {@code time_claims}, one document for each reviewer, written only over the revision that was read: {@code {_id, revision,
 * claims: [{application, command, version, at}]}}.
 */
@Component
class StoredTimeClaims implements HeldOfPerson {

    private static final String ID = "_id";
    private static final String REVISION = "revision";
    private static final String CLAIMS = "claims";
    private static final String COMMAND = "command";

    private final MongoCollection<Document> reviewers;

    StoredTimeClaims(MongoDatabase database) {
        reviewers = database.getCollection("time_claims")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    /** Of one reviewer; revision 0: none has been written. */
    record Claimed(long revision, List<TimeClaim> claims) {}

    Claimed of(UUID reviewer) {
        Document found = reviewers.find(eq(ID, reviewer.toString())).first();
        return found == null
                ? new Claimed(0, List.of())
                : new Claimed(
                        found.getLong(REVISION),
                        found.getList(CLAIMS, Document.class).stream()
                                .map(StoredTimeClaims::read)
                                .toList());
    }

    /** Whether nobody has written since that revision, so that these could take the place of what was there. */
    boolean write(UUID reviewer, long revision, List<TimeClaim> claims) {
        Document after = new Document(ID, reviewer.toString())
                .append(REVISION, revision + 1)
                .append(CLAIMS, claims.stream().map(StoredTimeClaims::write).toList());
        try {
            if (revision == 0) {
                reviewers.insertOne(after);
                return true;
            }
            return reviewers
                            .replaceOne(and(eq(ID, reviewer.toString()), eq(REVISION, revision)), after)
                            .getMatchedCount()
                    == 1;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    @Override
    public void erase(UUID person) {
        reviewers.deleteOne(eq(ID, person.toString()));
    }

    private static Document write(TimeClaim claim) {
        return new Document("application", claim.application().toString())
                .append(COMMAND, claim.command().toString())
                .append("version", claim.version())
                .append("at", Date.from(claim.at()));
    }

    private static TimeClaim read(Document stored) {
        return new TimeClaim(
                UUID.fromString(stored.getString("application")),
                UUID.fromString(stored.getString(COMMAND)),
                stored.getLong("version"),
                stored.getDate("at").toInstant());
    }
}
