package de.kommig.benchmarks.reconciling;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import de.kommig.benchmarks.platform.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The event stores of all services, read directly, past the services. */
public final class Stores implements AutoCloseable {

    private final MongoClient client;

    public Stores(String connectionString) {
        this.client = MongoClients.create(connectionString);
    }

    /** Every event of every service. */
    public void all(Consumer<RecordedEvent> reader) {
        read(new Document(), reader);
    }

    /** Every event that belongs to a run. */
    public void ofRun(String correlation, Consumer<RecordedEvent> reader) {
        read(Filters.eq("correlationid", correlation), reader);
    }

    /** Every event of one service. */
    public void of(Service service, Consumer<RecordedEvent> reader) {
        events(service).find().forEach(document -> reader.accept(RecordedEvent.stored(document)));
    }

    /** All events of one stream, in any order of services but by version. */
    public List<RecordedEvent> stream(Service service, String stream) {
        List<RecordedEvent> events = new ArrayList<>();
        events(service)
                .find(Filters.eq("partitionkey", stream))
                .sort(Sorts.ascending("sequence"))
                .forEach(document -> events.add(RecordedEvent.stored(document)));
        return events;
    }

    public MongoDatabase database(Service service) {
        return client.getDatabase(service.id());
    }

    private void read(Bson filter, Consumer<RecordedEvent> reader) {
        for (Service service : Service.values()) {
            events(service).find(filter).forEach(document -> reader.accept(RecordedEvent.stored(document)));
        }
    }

    private MongoCollection<Document> events(Service service) {
        return database(service).getCollection("events");
    }

    @Override
    public void close() {
        client.close();
    }
}
