package de.kommig.feeds.managing;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Sorts.ascending;

import de.kommig.eventstore.consuming.Views;
import de.kommig.feeds.webhook.Webhook;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The webhooks that there are, as far as this service has learnt of them; removed ones are not among them. */
@Component
public class KnownWebhooks {

    private final Views views;
    private final WebhooksView view;

    KnownWebhooks(Views views, WebhooksView view) {
        this.views = views;
        this.view = view;
    }

    /** Those of a feed, the oldest first. */
    public List<Webhook.Present> of(UUID feed) {
        return those(eq("feed", feed.toString()));
    }

    /** All of them, whether they send or not. */
    public List<Webhook.Present> all() {
        return those(exists("feed"));
    }

    private List<Webhook.Present> those(Bson which) {
        List<Webhook.Present> found = new ArrayList<>();
        views.collection(view).find(which).sort(ascending("addedAt", "_id")).forEach(document -> {
            if (WebhooksView.webhook(document) instanceof Webhook.Present present) {
                found.add(present);
            }
        });
        return found;
    }
}
