package de.kommig.eventstore.consuming;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import de.kommig.eventstore.applying.Generations;
import de.kommig.eventstore.applying.ViewDocument;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/** Where queries find the documents of views. A rebuild goes unnoticed: the collection behind a view changes when the new one is whole. */
public final class Views {

    private final Generations generations;

    public Views(Generations generations) {
        this.generations = generations;
    }

    /**
     * The collection that serves now. Ask anew for every query: an old generation is dropped some seconds after a rebuild. Its
     * {@code _id} is the document's UUID as text.
     */
    public MongoCollection<Document> collection(View view) {
        return generations.serving(view);
    }

    /** The content of one document, without the library's own fields. */
    public Optional<Document> find(View view, UUID id) {
        return Optional.ofNullable(
                        collection(view).find(eq("_id", id.toString())).first())
                .map(Views::content);
    }

    /** What the view itself wrote: the stored document without {@code _id, revision, versions}. */
    public static Document content(Document stored) {
        return ViewDocument.read(stored).content();
    }
}
