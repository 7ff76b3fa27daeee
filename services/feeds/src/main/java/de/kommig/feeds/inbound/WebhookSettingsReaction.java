package de.kommig.feeds.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.feeds.managing.SettingsStore;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Addresses and secrets that no webhook uses any more are deleted, whatever has become of the process that replaced them. */
@Component
class WebhookSettingsReaction implements Reaction {

    private final SettingsStore settings;

    WebhookSettingsReaction(SettingsStore settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "webhook-settings";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.WEBHOOKS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case WebhookEvent.Changed it -> settings.deleteBefore(it.webhook(), it.settings());
            case WebhookEvent.SecretRotated it -> settings.deleteBefore(it.webhook(), it.settings());
            case WebhookEvent.Removed it -> settings.deleteAll(it.webhook());
            default -> {}
        }
    }
}
