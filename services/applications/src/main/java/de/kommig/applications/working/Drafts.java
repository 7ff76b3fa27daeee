package de.kommig.applications.working;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import de.kommig.contracts.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Drafts in the collection {@value #COLLECTION}, one document for each application that is being written. A document is written as a whole, and only
 * over the revision that its writer has read. It goes when the application cannot be written any more.
 */
@Component
public class Drafts {

    static final String COLLECTION = "drafts";

    private final MongoCollection<Document> drafts;

    Drafts(MongoDatabase database) {
        this.drafts = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    /** What lists show of a draft. */
    public record Overview(String title, Money requested) {}

    Optional<WorkingDraft> find(UUID application) {
        return Optional.ofNullable(drafts.find(eq(DraftDocument.ID, application.toString()))
                        .first())
                .map(DraftDocument::read);
    }

    /** Whether it is there now because of this; not, when there is one already. */
    boolean insert(WorkingDraft draft) {
        try {
            drafts.insertOne(DraftDocument.write(draft));
            return true;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    /** Whether nobody has written since this revision, so that the draft could be. */
    boolean replace(long revision, WorkingDraft draft) {
        return drafts.replaceOne(
                                and(
                                        eq(DraftDocument.ID, draft.application().toString()),
                                        eq(DraftDocument.REVISION, revision)),
                                DraftDocument.write(draft))
                        .getMatchedCount()
                == 1;
    }

    /** Forgets what cannot be written any more; nothing happens when it is not there. */
    public void remove(UUID application) {
        drafts.deleteOne(eq(DraftDocument.ID, application.toString()));
    }

    /** Title and amount as they are now of those that there are drafts of. */
    public Map<UUID, Overview> overviews(Collection<UUID> applications) {
        Map<UUID, Overview> found = new HashMap<>();
        if (!applications.isEmpty()) {
            drafts.find(in(
                            DraftDocument.ID,
                            applications.stream().map(UUID::toString).toList()))
                    .projection(Projections.include(DraftDocument.TITLE, DraftDocument.REQUESTED))
                    .forEach(one -> found.put(
                            UUID.fromString(one.getString(DraftDocument.ID)),
                            new Overview(
                                    FieldValue.read(one.getString(DraftDocument.TITLE), String.class),
                                    FieldValue.read(one.getString(DraftDocument.REQUESTED), Money.class))));
        }
        return found;
    }
}
