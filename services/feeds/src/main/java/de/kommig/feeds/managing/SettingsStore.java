package de.kommig.feeds.managing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/** The settings of all webhooks, in the collection {@code webhook_settings}. What no webhook uses any more is deleted, unlike events. */
@Component
public class SettingsStore {

    private final MongoCollection<Document> documents;
    private final Clock clock;

    SettingsStore(MongoDatabase database, Clock clock) {
        this.documents = database.getCollection("webhook_settings");
        this.clock = clock;
        documents.createIndex(ascending("webhook", "writtenAt"));
    }

    /** Writes settings, unless there are some of this id: then those count. */
    void write(WebhookSettings settings) {
        Document document = new Document("_id", settings.id().toString())
                .append("webhook", settings.webhook().toString())
                .append("writtenAt", Date.from(clock.instant()))
                .append("url", settings.url())
                .append(
                        "secrets",
                        settings.secrets().stream().map(SettingsStore::document).toList());
        try {
            documents.insertOne(document);
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failed;
            }
        }
    }

    /** The settings of this id; empty when they are used no more. */
    public Optional<WebhookSettings> find(UUID id) {
        return Optional.ofNullable(documents.find(eq("_id", id.toString())).first())
                .map(SettingsStore::settings);
    }

    /** Deletes what a webhook had before these settings. What is written later may be about to be used. */
    public void deleteBefore(UUID webhook, UUID settings) {
        Document current = documents.find(eq("_id", settings.toString())).first();
        if (current != null) {
            documents.deleteMany(and(eq("webhook", webhook.toString()), lt("writtenAt", current.getDate("writtenAt"))));
        }
    }

    /** Deletes all that a webhook had. */
    public void deleteAll(UUID webhook) {
        documents.deleteMany(eq("webhook", webhook.toString()));
    }

    private static Document document(KeptSecret secret) {
        return new Document("publicKey", secret.publicKey())
                .append("sealed", new Binary(secret.sealed()))
                .append("until", secret.until() == null ? null : Date.from(secret.until()));
    }

    private static WebhookSettings settings(Document document) {
        List<KeptSecret> secrets = document.getList("secrets", Document.class).stream()
                .map(SettingsStore::secret)
                .toList();
        return new WebhookSettings(
                UUID.fromString(document.getString("_id")),
                UUID.fromString(document.getString("webhook")),
                document.getString("url"),
                secrets);
    }

    private static KeptSecret secret(Document document) {
        Date until = document.getDate("until");
        return new KeptSecret(
                document.getString("publicKey"),
                document.get("sealed", Binary.class).getData(),
                until == null ? null : until.toInstant());
    }
}
