package de.kommig.reviews.subjects;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** A copy of the subjects, kept for as long as they are told. */
@Component
public class SubjectCopies {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> subjects;

    SubjectCopies(MongoDatabase database) {
        this.subjects = database.getCollection("subjects");
        subjects.createIndex(Indexes.ascending("call"));
    }

    /** The subject of an application; empty when it has not arrived yet, or is not told any more. */
    public Optional<ToldSubject> find(UUID application) {
        return Optional.ofNullable(
                        subjects.find(eq("_id", application.toString())).first())
                .map(ToldSubject::read);
    }

    /** Those of all applications to a call that are under review. */
    public List<ToldSubject> of(UUID call) {
        return subjects.find(eq("call", call.toString())).map(ToldSubject::read).into(new ArrayList<>());
    }

    /** Takes one over. */
    public void put(ToldSubject subject) {
        subjects.replaceOne(eq("_id", subject.application().toString()), subject.write(), UPSERT);
    }

    /** It is not told any more. */
    public void remove(UUID application) {
        subjects.deleteOne(eq("_id", application.toString()));
    }
}
