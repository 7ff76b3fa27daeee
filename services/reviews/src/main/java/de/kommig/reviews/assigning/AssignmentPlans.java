package de.kommig.reviews.assigning;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.kommig.contracts.json.EventJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Plans in the collection {@code assignment_plans}, each written whole and only over the revision that was read. */
@Component
class AssignmentPlans {

    /** The call, while a plan is being carried out. */
    private static final String CARRIED_OUT_FOR = "carriedOutFor";

    private final MongoCollection<Document> plans;

    AssignmentPlans(MongoDatabase database) {
        plans = database.getCollection("assignment_plans")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        plans.createIndex(Indexes.ascending("state"));
        plans.createIndex(Indexes.ascending("call", "state"));
        // One of a call at a time is carried out.
        plans.createIndex(
                Indexes.ascending(CARRIED_OUT_FOR),
                new IndexOptions().unique(true).sparse(true));
    }

    Optional<AssignmentPlan> find(UUID id) {
        return Optional.ofNullable(plans.find(eq("_id", id.toString())).first()).map(AssignmentPlans::read);
    }

    /** Those that wait to be computed or carried out. */
    List<AssignmentPlan> waiting() {
        return plans.find(in("state", word(AssignmentPlan.State.COMPUTING), word(AssignmentPlan.State.CONFIRMED)))
                .map(AssignmentPlans::read)
                .into(new ArrayList<>());
    }

    /** Those that somebody has confirmed and that are not carried out yet, or not wholly. */
    List<AssignmentPlan> confirmed() {
        return plans.find(eq("state", word(AssignmentPlan.State.CONFIRMED)))
                .map(AssignmentPlans::read)
                .into(new ArrayList<>());
    }

    /** Whether a plan of this call has been confirmed: then who steps back is replaced. */
    boolean isPlanned(UUID call) {
        return plans.find(and(
                                eq("call", call.toString()),
                                in(
                                        "state",
                                        word(AssignmentPlan.State.CONFIRMED),
                                        word(AssignmentPlan.State.CARRIED_OUT))))
                        .first()
                != null;
    }

    /** Whether a plan of this call has been confirmed and is not carried out yet, or not wholly. */
    boolean isBeingCarriedOut(UUID call) {
        return plans.find(eq(CARRIED_OUT_FOR, call.toString())).first() != null;
    }

    /** Nothing happens when it is there already. */
    void insert(AssignmentPlan plan) {
        try {
            plans.insertOne(write(plan));
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    /** Whether nobody has written since the revision before this one, so that it could be written; and no other plan of the call is being carried out. */
    boolean replace(AssignmentPlan plan) {
        try {
            return plans.replaceOne(
                                    and(eq("_id", plan.id().toString()), eq("revision", plan.revision() - 1)),
                                    write(plan))
                            .getMatchedCount()
                    == 1;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    private static String word(AssignmentPlan.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Document write(AssignmentPlan plan) {
        Document written =
                Document.parse(EventJson.write(plan)).append("_id", plan.id().toString());
        return plan.state() == AssignmentPlan.State.CONFIRMED
                ? written.append(CARRIED_OUT_FOR, plan.call().toString())
                : written;
    }

    private static AssignmentPlan read(Document stored) {
        return EventJson.read(stored.toJson(), AssignmentPlan.class);
    }
}
