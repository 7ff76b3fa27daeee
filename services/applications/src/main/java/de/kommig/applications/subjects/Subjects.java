package de.kommig.applications.subjects;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Subjects as documents, which Debezium publishes on {@code kommig.subjects} as they are: {@code {_id: "<application>", call, title, language, regions[], topics[], text}}. A
 * document is only ever written whole (see {@code infra/connect}).
 */
@Component
public class Subjects {

    private static final String COLLECTION = "subjects";

    private final MongoCollection<Document> subjects;

    Subjects(MongoDatabase database) {
        this.subjects = database.getCollection(COLLECTION);
    }

    void put(Subject subject) {
        String id = subject.application().toString();
        Document document = new Document("_id", id)
                .append("call", subject.call().toString())
                .append("title", subject.title())
                .append("language", subject.language())
                .append("regions", subject.regions())
                .append("topics", subject.topics())
                .append("text", subject.text());
        subjects.replaceOne(eq("_id", id), document, new ReplaceOptions().upsert(true));
    }

    /** Nobody has to be found for it any more. */
    public void remove(UUID application) {
        subjects.deleteOne(eq("_id", application.toString()));
    }
}
