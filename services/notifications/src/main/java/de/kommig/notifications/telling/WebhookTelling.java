package de.kommig.notifications.telling;

import de.kommig.contracts.webhook.WebhookEvent;
import java.util.Locale;
import java.util.Map;

/** What is told of webhooks: to the funder what its own people did not do and have to see to. */
final class WebhookTelling {

    private WebhookTelling() {}

    static void tell(WebhookEvent event, Telling tell) {
        switch (event) {
            case WebhookEvent.Disabled e ->
                tell.about(
                        e.webhook(),
                        e.funder(),
                        Audience.FUNDER,
                        Kind.WEBHOOK_DISABLED,
                        Map.of(
                                "feed", e.feed().toString(),
                                "reason",
                                        e.reason()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')));
            case WebhookEvent.DeliveryGivenUp e ->
                tell.about(
                        e.webhook(),
                        e.funder(),
                        Audience.FUNDER,
                        Kind.WEBHOOK_DELIVERY_GIVEN_UP,
                        Map.of(
                                "feed", e.feed().toString(),
                                "number", Long.toString(e.sequence()),
                                "attempts", Integer.toString(e.attempts())));
            case WebhookEvent.Added e -> {}
            case WebhookEvent.Confirmed e -> {}
            case WebhookEvent.Changed e -> {}
            case WebhookEvent.SecretRotated e -> {}
            case WebhookEvent.Paused e -> {}
            case WebhookEvent.Resumed e -> {}
            case WebhookEvent.EnabledAgain e -> {}
            case WebhookEvent.Removed e -> {}
        }
    }
}
