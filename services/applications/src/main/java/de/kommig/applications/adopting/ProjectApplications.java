package de.kommig.applications.adopting;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Which applications were written from which project, in the collection {@value #COLLECTION}: {@code {_id: application, project}}. It stands beside the
 * events, since nobody else is to learn of projects by them. Noted before the application begins, so none is missing; one that never began is in it too.
 */
@Component
public class ProjectApplications {

    static final String COLLECTION = "project_applications";

    private final MongoCollection<Document> links;

    /** Creates the index if it is missing. */
    public ProjectApplications(MongoDatabase database) {
        links = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        links.createIndex(Indexes.ascending("project", "_id"));
    }

    void note(UUID application, UUID project) {
        links.replaceOne(
                eq("_id", application.toString()),
                new Document("_id", application.toString()).append("project", project.toString()),
                new ReplaceOptions().upsert(true));
    }

    /** The applications that were, or were about to be, written from this project. */
    public List<UUID> of(UUID project) {
        return links.find(eq("project", project.toString()))
                .sort(Sorts.ascending("project", "_id"))
                .map(link -> UUID.fromString(link.getString("_id")))
                .into(new ArrayList<>());
    }

    /** The project from which an application was written. */
    public Optional<UUID> projectOf(UUID application) {
        return Optional.ofNullable(links.find(eq("_id", application.toString())).first())
                .map(link -> UUID.fromString(link.getString("project")));
    }
}
