package de.kommig.benchmarks.delivering;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;

/**
 * Entries written straight into a funder's feed, past all events: a feed that grows faster than anybody could apply. The application that an entry is about
 * is one of some hundred that go on side by side. The entry's time is the time at which it is written.
 */
final class MadeUpFeed {

    private static final int CASES = 500;
    private static final int AT_ONCE = 1_000;

    private final MongoCollection<Document> entries;
    private final String feed;
    private final Random random;
    private final List<String> cases = new ArrayList<>();
    private long last;

    /** @param database of the feeds service */
    MadeUpFeed(MongoDatabase database, UUID funder, long seed) {
        this.entries = database.getCollection("entries");
        this.feed = funder.toString();
        this.random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            cases.add(new UUID(random.nextLong(), random.nextLong()).toString());
        }
    }

    /** Number of the newest entry. */
    long last() {
        return last;
    }

    /** Appends so many. */
    void grow(int number) {
        List<Document> some = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            some.add(next());
            if (some.size() == AT_ONCE || i == number) {
                entries.insertMany(some);
                some.clear();
            }
        }
    }

    /** Appends so many to a feed that has grown to this number before. */
    void growBehind(long number, int more) {
        last = number;
        grow(more);
    }

    private Document next() {
        last++;
        String application = cases.get(random.nextInt(CASES));
        return new Document("_id", feed + "/" + String.format(Locale.ROOT, "%012d", last))
                .append("feed", feed)
                .append("sequence", last)
                .append("event", "application-" + application + "/" + String.format(Locale.ROOT, "%010d", last))
                .append("type", "de.kommig.application.resubmitted.v1")
                .append("time", Date.from(Instant.now()))
                .append("application", application)
                .append("data", """
                        {"application":"%s","call":"%s","organisation":"%s","state":"submitted"}""".formatted(application, feed, feed));
    }
}
