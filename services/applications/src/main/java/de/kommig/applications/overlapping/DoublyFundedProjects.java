package de.kommig.applications.overlapping;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which projects coordinators should look at, in the collection {@value #COLLECTION}: {@code {_id: project, overlapping, revision}}. It says only which ones;
 * what overlaps is worked out when somebody looks, so that it is never old, and no words are kept twice.
 */
@Component
class DoublyFundedProjects {

    static final String COLLECTION = "doubly_funded_projects";

    private static final int ATTEMPTS = 50;

    private final MongoCollection<Document> projects;

    /** Creates the index if it is missing. */
    DoublyFundedProjects(MongoDatabase database) {
        projects = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        projects.createIndex(Indexes.ascending("overlapping", "_id"));
    }

    /**
     * Looks once more whether something of the project overlaps. Of several that look at the same time, the last one to write has looked after all others
     * had written.
     */
    void look(UUID project, BooleanSupplier overlaps) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Document before = projects.find(eq("_id", project.toString())).first();
            if (isWritten(project, before, overlaps.getAsBoolean())) {
                return;
            }
        }
        throw new IllegalStateException("too much happens to project " + project);
    }

    private boolean isWritten(UUID project, @Nullable Document before, boolean overlapping) {
        if (before == null) {
            return !overlapping || isFirst(project);
        }
        int revision = before.getInteger("revision");
        return projects.replaceOne(
                                and(eq("_id", project.toString()), eq("revision", revision)),
                                document(project, overlapping, revision + 1))
                        .getMatchedCount()
                == 1;
    }

    private boolean isFirst(UUID project) {
        try {
            projects.insertOne(document(project, true, 1));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Some of them, by their ids.
     *
     * @param after only those behind this id; empty for the first ones
     */
    List<UUID> behind(String after, int most) {
        return projects.find(and(eq("overlapping", true), gt("_id", after)))
                .sort(Sorts.ascending("overlapping", "_id"))
                .limit(most)
                .map(one -> UUID.fromString(one.getString("_id")))
                .into(new ArrayList<>());
    }

    private static Document document(UUID project, boolean overlapping, int revision) {
        return new Document("_id", project.toString())
                .append("overlapping", overlapping)
                .append("revision", revision);
    }
}
