package de.kommig.feeds.managing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.result.UpdateResult;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.feeds.webhook.WebhookCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Sees to it that a feed has no more than {@value #MOST} webhooks, however many are added at the same moment: a webhook takes one of the feed's places
 * before it is added, in the collection {@code webhook_places}. A place says who may, not who has, and is not given back: whether its webhook is
 * there says the event store. One that has been removed makes room at once, one that was never added, because the process died before, after a minute.
 */
@Component
class WebhookPlaces {

    static final int MOST = 20;

    /** A process that stops for longer between taking the place and adding the webhook may be one too many. */
    static final Duration UNDER_WAY = Duration.ofMinutes(1);

    private static final String WEBHOOK = "webhook";
    private static final String TAKEN_AT = "at";

    private final MongoCollection<Document> places;
    private final Aggregates<Webhook, WebhookCommand, WebhookEvent> webhooks;

    WebhookPlaces(MongoDatabase database, Aggregates<Webhook, WebhookCommand, WebhookEvent> webhooks) {
        this.places = database.getCollection("webhook_places")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        this.webhooks = webhooks;
        places.createIndex(ascending("feed"));
    }

    /** Takes one for a webhook, or finds that it has one; whether there was one. */
    boolean take(UUID feed, UUID webhook, Instant now) {
        Map<String, Document> taken = new HashMap<>();
        places.find(eq("feed", feed.toString())).forEach(place -> taken.put(place.getString("_id"), place));
        Bson own = and(eq("feed", feed.toString()), eq(WEBHOOK, webhook.toString()));
        // Taken anew, so that nobody takes it away while the webhook is being added.
        if (isOne(places.updateOne(own, set(TAKEN_AT, Date.from(now))))) {
            return true;
        }
        List<Document> others = new ArrayList<>();
        for (int number = 0; number < MOST; number++) {
            String id = feed + "/" + number;
            Document place = taken.get(id);
            if (place != null) {
                others.add(place);
            } else if (insert(id, feed, webhook, now)) {
                return true;
            }
        }
        return others.stream().filter(place -> isFree(place, now)).anyMatch(place -> takeOver(place, webhook, now));
    }

    private boolean insert(String id, UUID feed, UUID webhook, Instant now) {
        try {
            places.insertOne(new Document("_id", id)
                    .append("feed", feed.toString())
                    .append(WEBHOOK, webhook.toString())
                    .append(TAKEN_AT, Date.from(now)));
            return true;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    private boolean isFree(Document place, Instant now) {
        UUID holder = UUID.fromString(place.getString(WEBHOOK));
        return switch (webhooks.load(holder).state()) {
            case Webhook.Present it -> false;
            case Webhook.Removed it -> true;
            case Webhook.None it ->
                place.getDate(TAKEN_AT).toInstant().plus(UNDER_WAY).isBefore(now);
        };
    }

    /** Unless somebody has taken it since it was read. */
    private boolean takeOver(Document place, UUID webhook, Instant now) {
        Bson asRead = and(
                eq("_id", place.getString("_id")),
                eq(WEBHOOK, place.getString(WEBHOOK)),
                eq(TAKEN_AT, place.getDate(TAKEN_AT)));
        return isOne(
                places.updateOne(asRead, combine(set(WEBHOOK, webhook.toString()), set(TAKEN_AT, Date.from(now)))));
    }

    private static boolean isOne(UpdateResult result) {
        return result.getMatchedCount() == 1;
    }
}
