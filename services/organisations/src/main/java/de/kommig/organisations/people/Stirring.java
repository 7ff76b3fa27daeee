package de.kommig.organisations.people;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code kommig.people} moving. The broker compacts only what lies behind the segment that it writes to, and begins another one only
 * when something is written: where nobody says anything new for weeks, what has been erased would stay on the topic for as long. So a
 * document of {@link #NOBODY} comes and goes twice a day.
 */
@Component
public class Stirring {

    /** A key of the topic that is no person; its records say nothing. */
    public static final UUID NOBODY = new UUID(0, 0);

    private static final Logger LOG = LoggerFactory.getLogger(Stirring.class);

    private final MongoCollection<Document> people;

    Stirring(MongoDatabase database) {
        this.people = database.getCollection(People.COLLECTION);
    }

    /** Has something written to the topic. */
    @Scheduled(fixedDelay = 12, timeUnit = TimeUnit.HOURS)
    public void stir() {
        try {
            var nobody = eq("_id", NOBODY.toString());
            people.replaceOne(nobody, new Document("_id", NOBODY.toString()), new ReplaceOptions().upsert(true));
            people.deleteOne(nobody);
        } catch (MongoException away) {
            LOG.warn("kommig.people is not kept moving; it is tried again in twelve hours");
        }
    }
}
