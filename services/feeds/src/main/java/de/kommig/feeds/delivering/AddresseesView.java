package de.kommig.feeds.delivering;

import static com.mongodb.client.model.Indexes.ascending;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import de.kommig.feeds.webhook.Condition;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.feeds.webhook.WebhookEvolution;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which webhooks are to be sent to: {@code {open, removed, begun, webhook}}, where {@code begun} is the version at which it last became open. */
@Component
class AddresseesView implements View {

    @Override
    public String name() {
        return "addressees";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.WEBHOOKS.topic());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(ascending("open"), ascending("removed"));
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        Document document = before == null ? new Document("open", false).append("begun", 0L) : before;
        return switch (WebhookEvolution.after(webhook(document), (WebhookEvent) event.data())) {
            case Webhook.Present it -> {
                boolean open = it.condition() == Condition.RUNNING;
                if (open && !document.getBoolean("open")) {
                    document.append("begun", event.stored().version());
                }
                yield document.append("open", open).append("webhook", EventJson.write(it));
            }
            case Webhook.None it -> document.append("open", false);
            case Webhook.Removed it -> {
                document.remove("webhook");
                yield document.append("open", false).append("removed", it.id().toString());
            }
        };
    }

    /** Where to deliver, if it is open. */
    static Addressee addressee(Document document) {
        Webhook.Present it = EventJson.read(document.getString("webhook"), Webhook.Present.class);
        return new Addressee(
                it.id(), it.feed(), it.settings(), Set.copyOf(it.types()), it.after(), document.getLong("begun"));
    }

    private static Webhook webhook(Document document) {
        String text = document.getString("webhook");
        return text == null ? new Webhook.None() : EventJson.read(text, Webhook.Present.class);
    }
}
