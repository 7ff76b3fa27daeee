package de.kommig.reviews.reviewing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.reviews.erasing.HeldOfPerson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Drafts in the collection {@value #COLLECTION}, one document for each assignment that is being written about: {@code {_id, round, reviewer, revision,
 * touchedAt, savedAt?, content?, prompts?: {<criterion>: <time>}, commands?: [<causationid>]}}, the content as JSON text and the last commands that have saved it. It goes when nothing can be written any more.
 */
@Component
public class ReviewDrafts implements HeldOfPerson {

    static final String COLLECTION = "review_drafts";

    private static final String ID = "_id";
    private static final String ROUND = "round";
    private static final String REVIEWER = "reviewer";
    private static final String REVISION = "revision";
    private static final String CONTENT = "content";
    private static final String SAVED = "savedAt";
    private static final String TOUCHED = "touchedAt";
    private static final String PROMPTS = "prompts";
    private static final String COMMANDS = "commands";
    /** Whose repetition is noticed: nobody repeats what they have sent before so many others. */
    private static final int LAST_COMMANDS = 50;

    private final MongoCollection<Document> drafts;

    ReviewDrafts(MongoDatabase database) {
        drafts = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        drafts.createIndex(Indexes.ascending(ROUND));
        drafts.createIndex(Indexes.ascending(REVIEWER));
    }

    /**
     * A draft that somebody has not handed in.
     *
     * @param round the application's id
     */
    public record OwnDraft(UUID round, SavedDraft draft) {}

    /** What is kept of this reviewer's draft. */
    public SavedDraft find(UUID round, UUID reviewer) {
        Document found = drafts.find(eq(ID, id(round, reviewer))).first();
        return found == null ? SavedDraft.NONE : read(found);
    }

    /** All that somebody has written and not handed in. */
    public List<OwnDraft> of(UUID reviewer) {
        return drafts.find(and(eq(REVIEWER, reviewer.toString()), exists(CONTENT)))
                .sort(Sorts.ascending(ID))
                .map(found -> new OwnDraft(UUID.fromString(found.getString(ROUND)), read(found)))
                .into(new ArrayList<>());
    }

    /**
     * Saves over a revision.
     *
     * @return the new revision; empty when somebody has saved since the one that was seen
     */
    Optional<Long> save(UUID round, UUID reviewer, long revision, Draft draft, CommandContext context) {
        Date now = Date.from(context.now());
        // Who saves in between has made another revision of it.
        List<String> commands = commands(round, reviewer);
        commands.add(context.causationId());
        if (commands.size() > LAST_COMMANDS) {
            commands.removeFirst();
        }
        Bson change = Updates.combine(
                own(round, reviewer),
                Updates.set(CONTENT, EventJson.write(draft)),
                Updates.set(SAVED, now),
                Updates.set(TOUCHED, now),
                Updates.set(COMMANDS, commands),
                Updates.set(REVISION, revision + 1));
        Bson seen = and(eq(ID, id(round, reviewer)), revision == 0 ? exists(REVISION, false) : eq(REVISION, revision));
        // Only what has never been saved may be new: prompts can have been seen before.
        return written(seen, change, revision == 0) ? Optional.of(revision + 1) : Optional.empty();
    }

    /** The {@code causationid} under which this command has saved before; empty when it has not. */
    Optional<String> savedBy(UUID round, UUID reviewer, UUID command) {
        return commands(round, reviewer).stream()
                .filter(each -> each.startsWith(command.toString()))
                .findFirst();
    }

    private List<String> commands(UUID round, UUID reviewer) {
        Document found = drafts.find(eq(ID, id(round, reviewer))).first();
        return found == null ? new ArrayList<>() : new ArrayList<>(found.getList(COMMANDS, String.class, List.of()));
    }

    /** Remembers that a reminder was seen; the first time counts. */
    void see(UUID round, UUID reviewer, String criterion, Instant now) {
        String field = PROMPTS + "." + criterion;
        Bson change = Updates.combine(
                own(round, reviewer), Updates.set(TOUCHED, Date.from(now)), Updates.min(field, Date.from(now)));
        Bson own = eq(ID, id(round, reviewer));
        if (!written(own, change, true)) {
            // Two began it at once: the other one's document is there now.
            written(own, change, false);
        }
    }

    /** Forgets what was written up to this moment, because it has been handed in. What was saved later stays. */
    public void handedIn(UUID round, UUID reviewer, Instant at) {
        drafts.updateOne(
                and(eq(ID, id(round, reviewer)), lte(SAVED, Date.from(at))),
                Updates.combine(Updates.unset(CONTENT), Updates.unset(SAVED), Updates.inc(REVISION, 1L)));
    }

    /** Forgets what somebody had begun before they stepped back. */
    public void steppedBack(UUID round, UUID reviewer, Instant at) {
        drafts.deleteOne(and(eq(ID, id(round, reviewer)), lte(TOUCHED, Date.from(at))));
    }

    /** Forgets all that was begun in a round. */
    public void remove(UUID round) {
        drafts.deleteMany(eq(ROUND, round.toString()));
    }

    /** Forgets all that somebody has begun. */
    @Override
    public void erase(UUID person) {
        drafts.deleteMany(eq(REVIEWER, person.toString()));
    }

    private boolean written(Bson filter, Bson change, boolean mayBeNew) {
        try {
            UpdateResult result = drafts.updateOne(filter, change, new UpdateOptions().upsert(mayBeNew));
            return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    private static Bson own(UUID round, UUID reviewer) {
        return Updates.combine(Updates.set(ROUND, round.toString()), Updates.set(REVIEWER, reviewer.toString()));
    }

    private static String id(UUID round, UUID reviewer) {
        return round + "/" + reviewer;
    }

    private static SavedDraft read(Document found) {
        String content = found.getString(CONTENT);
        Date savedAt = found.getDate(SAVED);
        Map<String, Instant> prompts = new TreeMap<>();
        found.get(PROMPTS, new Document()).forEach((criterion, at) -> prompts.put(criterion, ((Date) at).toInstant()));
        Long revision = found.getLong(REVISION);
        return new SavedDraft(
                revision == null ? 0 : revision,
                content == null ? null : EventJson.read(content, Draft.class),
                savedAt == null ? null : savedAt.toInstant(),
                prompts);
    }
}
