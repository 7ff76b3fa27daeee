package de.kommig.organisations.likening;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import de.kommig.contracts.json.EventJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The likenesses of all organisations that take part, in the collection {@value #COLLECTION}: {@code {_id, likeness}}. */
@Component
public class Likenesses {

    static final String COLLECTION = "likenesses";

    private final MongoCollection<Document> likenesses;

    public Likenesses(MongoDatabase database) {
        this.likenesses = database.getCollection(COLLECTION);
    }

    void put(Likeness likeness) {
        String id = likeness.organisation().toString();
        likenesses.replaceOne(
                eq("_id", id),
                new Document("_id", id).append("likeness", EventJson.write(likeness)),
                new ReplaceOptions().upsert(true));
    }

    void remove(UUID organisation) {
        likenesses.deleteOne(eq("_id", organisation.toString()));
    }

    /** The likeness of this organisation, if it takes part. */
    public Optional<Likeness> find(UUID organisation) {
        return Optional.ofNullable(
                        likenesses.find(eq("_id", organisation.toString())).first())
                .map(Likenesses::read);
    }

    /** All of them, in no order. */
    public List<Likeness> all() {
        return likenesses.find().map(Likenesses::read).into(new ArrayList<>());
    }

    private static Likeness read(Document document) {
        return EventJson.read(document.getString("likeness"), Likeness.class);
    }
}
