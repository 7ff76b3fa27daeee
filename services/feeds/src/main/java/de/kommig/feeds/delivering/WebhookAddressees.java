package de.kommig.feeds.delivering;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import de.kommig.contracts.webhook.DisabledReason;
import de.kommig.eventstore.consuming.Views;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.feeds.managing.CurrentWebhooks;
import de.kommig.feeds.managing.GivingUp;
import de.kommig.feeds.webhook.Condition;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.web.NameUuid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The webhooks as their events tell of them; a moment late. */
@Component
class WebhookAddressees implements Addressees {

    private static final Logger log = LoggerFactory.getLogger(WebhookAddressees.class);

    private final Views views;
    private final AddresseesView view;
    private final CurrentWebhooks current;
    private final GivingUp giving;

    WebhookAddressees(Views views, AddresseesView view, CurrentWebhooks current, GivingUp giving) {
        this.views = views;
        this.view = view;
        this.current = current;
        this.giving = giving;
    }

    @Override
    public List<Addressee> open() {
        return views.collection(view)
                .find(eq("open", true))
                .map(AddresseesView::addressee)
                .into(new ArrayList<>());
    }

    @Override
    public Set<UUID> removedOf(Set<UUID> webhooks) {
        return views.collection(view)
                .find(in("removed", webhooks.stream().map(UUID::toString).toList()))
                .map((Document document) -> UUID.fromString(document.getString("removed")))
                .into(new HashSet<>());
    }

    @Override
    public boolean isCurrent(Addressee webhook) {
        return current.of(webhook.webhook()) instanceof Webhook.Present it
                && it.condition() == Condition.RUNNING
                && webhook.types().equals(Set.copyOf(it.types()));
    }

    @Override
    public boolean stopped(Addressee webhook, boolean gone) {
        DisabledReason reason = gone ? DisabledReason.GONE : DisabledReason.GIVEN_UP;
        Outcome<Webhook> outcome = giving.disable(webhook.webhook(), webhook.settings(), reason);
        note(webhook, outcome);
        return !(outcome instanceof Outcome.Rejected<Webhook> rejected)
                || rejected.reason().alreadyDone();
    }

    @Override
    public void givenUp(Addressee webhook, long sequence, String event, int attempts) {
        UUID command = NameUuid.of("given-up", webhook.webhook() + "/" + sequence + "/" + webhook.begun());
        note(webhook, giving.giveUp(webhook.webhook(), command, sequence, event, attempts));
    }

    private static void note(Addressee webhook, Outcome<Webhook> outcome) {
        if (outcome instanceof Outcome.Rejected<Webhook> rejected) {
            // It has been stopped or removed meanwhile, and its courier learns of that soon.
            log.info("webhook {}: {}", webhook.webhook(), rejected.reason().code());
        }
    }
}
