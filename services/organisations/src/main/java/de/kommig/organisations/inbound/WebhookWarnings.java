package de.kommig.organisations.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.organisations.warning.WarningOwners;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Owners of a funder's organisation are told by mail when one of its webhooks does not deliver, or is switched off. */
@Component
class WebhookWarnings implements Reaction {

    private final WarningOwners warning;

    WebhookWarnings(WarningOwners warning) {
        this.warning = warning;
    }

    @Override
    public String name() {
        return "webhook-warnings";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.WEBHOOKS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case WebhookEvent.DeliveryGivenUp it ->
                warning.warn(
                        it.funder(),
                        it.webhook(),
                        "webhook-delivery-given-up",
                        Map.of(
                                "webhook", it.webhook().toString(),
                                "feed", it.feed().toString(),
                                "number", Long.toString(it.sequence()),
                                "attempts", Integer.toString(it.attempts())),
                        event.stored().time());
            case WebhookEvent.Disabled it ->
                warning.warn(
                        it.funder(),
                        it.webhook(),
                        "webhook-disabled",
                        Map.of(
                                "webhook", it.webhook().toString(),
                                "feed", it.feed().toString(),
                                "reason",
                                        it.reason()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')),
                        event.stored().time());
            default -> {
                // What its own people do nobody has to be warned of.
            }
        }
    }
}
