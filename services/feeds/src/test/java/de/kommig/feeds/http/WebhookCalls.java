package de.kommig.feeds.http;

import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.feeds.Running.as;

import com.mongodb.client.MongoDatabase;
import de.kommig.feeds.AddedWebhook;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** What tests ask of the webhooks of a funder's feed. */
record WebhookCalls(UUID funder) {

    /** A webhook to add that leads to nobody. */
    static final String SOMEWHERE = "{\"url\": \"https://receiver.example.org/\"}";

    String path() {
        return "/api/feeds/" + funder + "/webhooks";
    }

    List<JsonNode> list() {
        List<JsonNode> items = new ArrayList<>();
        as(funder).get(path()).expect(200).json().get("items").forEach(items::add);
        return items;
    }

    /** Why what is posted there is refused. */
    String problem(int status, String path) {
        return as(funder).post(path).expect(status).problem();
    }

    /** In which condition it is after that. */
    String condition(AddedWebhook webhook, String action) {
        return as(funder)
                .post(webhook.path() + action)
                .expect(200)
                .json()
                .get("condition")
                .asString();
    }

    /** The webhook with a new secret. */
    JsonNode rotated(AddedWebhook webhook, String body) {
        return as(funder).post(webhook.path() + "/secrets", body).expect(200).json();
    }

    /** What its receiver answers to a test. */
    int tried(AddedWebhook webhook) {
        return as(funder)
                .post(webhook.path() + "/test")
                .expect(200)
                .json()
                .get("status")
                .asInt();
    }

    /** How many settings of it are kept. */
    static long kept(AddedWebhook webhook) {
        return kept(webhook.id().toString());
    }

    static long kept(JsonNode sheet) {
        return kept(sheet.get("id").asString());
    }

    private static long kept(String webhook) {
        return SERVICE.bean(MongoDatabase.class)
                .getCollection("webhook_settings")
                .countDocuments(new Document("webhook", webhook));
    }
}
