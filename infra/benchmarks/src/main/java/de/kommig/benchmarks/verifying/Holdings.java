package de.kommig.benchmarks.verifying;

import com.mongodb.client.MongoDatabase;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.reconciling.Stores;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;

/** What the services hold beside their events, read directly from their databases. */
final class Holdings {

    private static final String COUNT_OF_WRITES = "revision";

    private final Stores stores;

    Holdings(Stores stores) {
        this.stores = stores;
    }

    /** The number of the generation of a view that serves. */
    long generation(Subscription view) {
        Document pointer = database(view)
                .getCollection("views")
                .find(new Document("_id", view.name()))
                .first();
        return pointer != null && pointer.get("generation") instanceof Number number ? number.longValue() : 1;
    }

    /** All documents of the view's serving generation, by id. */
    Map<Object, Document> view(Subscription view) {
        return collection(view.service(), view.name() + "_" + generation(view));
    }

    /** All documents of a collection, by id; how often one has been written does not count. */
    Map<Object, Document> collection(Service service, String name) {
        Map<Object, Document> documents = new HashMap<>();
        stores.database(service).getCollection(name).find().forEach(document -> {
            Document content = new Document(document);
            content.remove(COUNT_OF_WRITES);
            documents.put(content.get("_id"), content);
        });
        return documents;
    }

    /** How many events a service has stored. */
    long events(Service service) {
        return stores.database(service).getCollection("events").countDocuments();
    }

    private MongoDatabase database(Subscription view) {
        return stores.database(view.service());
    }
}
