package de.kommig.feeds.managing;

import static com.mongodb.client.model.Indexes.ascending;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.feeds.webhook.WebhookEvolution;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The webhooks that there are. */
@Component
class WebhooksView implements View {

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.WEBHOOKS.topic());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(ascending("feed", "addedAt"));
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        WebhookEvent fact = (WebhookEvent) event.data();
        Document document =
                before == null ? new Document("addedAt", event.stored().time()) : before;
        return switch (WebhookEvolution.after(webhook(document), fact)) {
            case Webhook.Present it ->
                document.append("feed", it.feed().toString()).append("webhook", EventJson.write(it));
            case Webhook.None it -> gone(document);
            case Webhook.Removed it -> gone(document);
        };
    }

    /** The webhook that a document holds. */
    static Webhook webhook(Document document) {
        String text = document.getString("webhook");
        return text == null ? new Webhook.None() : EventJson.read(text, Webhook.Present.class);
    }

    private static Document gone(Document document) {
        document.remove("feed");
        document.remove("webhook");
        return document;
    }
}
