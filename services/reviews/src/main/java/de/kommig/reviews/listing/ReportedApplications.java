package de.kommig.reviews.listing;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import de.kommig.reviews.fairness.Dimension;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Of which applications a call's fairness report tells, and in which groups they are counted: as it was when it told something first. Of two reports that
 * differ by one application, or by the group of one, whoever subtracts them would learn what became of it. In the collection {@code reported_applications},
 * a document for each call.
 */
@Component
class ReportedApplications {

    private static final String APPLICATIONS = "applications";

    private final MongoCollection<Document> calls;

    ReportedApplications(MongoDatabase database) {
        calls = database.getCollection("reported_applications")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    /**
     * The groups of each application that the report tells of.
     *
     * @param now kept for good where there has been no report yet
     */
    Map<UUID, Map<Dimension, Set<String>>> keep(UUID call, Map<UUID, Map<Dimension, Set<String>>> now) {
        Document written = new Document();
        now.forEach((application, groups) -> written.append(application.toString(), write(groups)));
        calls.updateOne(
                eq("_id", call.toString()),
                Updates.setOnInsert(APPLICATIONS, written),
                new UpdateOptions().upsert(true));
        Document kept =
                Objects.requireNonNull(calls.find(eq("_id", call.toString())).first());
        Map<UUID, Map<Dimension, Set<String>>> reported = new HashMap<>();
        kept.get(APPLICATIONS, Document.class)
                .forEach((application, groups) -> reported.put(UUID.fromString(application), read((Document) groups)));
        return reported;
    }

    private static Document write(Map<Dimension, Set<String>> groups) {
        Document written = new Document();
        groups.forEach((dimension, names) -> written.append(dimension.name(), List.copyOf(names)));
        return written;
    }

    private static Map<Dimension, Set<String>> read(Document stored) {
        Map<Dimension, Set<String>> groups = new EnumMap<>(Dimension.class);
        stored.forEach((dimension, names) ->
                groups.put(Dimension.valueOf(dimension), Set.copyOf(stored.getList(dimension, String.class))));
        return groups;
    }
}
