package de.kommig.benchmarks.following;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bson.Document;

/** Writes entries straight into the feeds service's log, past all events, as the service itself writes them; takes them away again. */
final class EntryLog implements AutoCloseable {

    private static final String SUBMITTED = "de.kommig.application.submitted.v1";

    private final MongoCollection<Document> entries;
    private final UUID feed;

    EntryLog(MongoCollection<Document> entries, UUID feed) {
        this.entries = entries;
        this.feed = feed;
    }

    /** Writes these numbers, in one go. */
    void write(long from, long to) {
        List<Document> documents = new ArrayList<>();
        for (long number = from; number <= to; number++) {
            documents.add(entry(number));
        }
        entries.insertMany(documents);
    }

    private Document entry(long number) {
        UUID application = UUID.randomUUID();
        return new Document("_id", feed + "/" + String.format(Locale.ROOT, "%012d", number))
                .append("feed", feed.toString())
                .append("sequence", number)
                .append("event", "application-" + application + "/0000000002")
                .append("type", SUBMITTED)
                .append("time", Instant.now())
                .append("application", application.toString())
                .append("data", """
                        {"application":"%s","call":"%s","organisation":"%s","state":"submitted",\
                        "amounts":{"requested":{"amount":"4000.00","currency":"EUR"}}}""".formatted(application, UUID.randomUUID(), UUID.randomUUID()));
    }

    @Override
    public void close() {
        entries.deleteMany(Filters.eq("feed", feed.toString()));
    }
}
