package de.kommig.feeds.webhook;

import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.feeds.webhook.Webhook.Present;

/** What events make of a webhook. */
public final class WebhookEvolution {

    private WebhookEvolution() {}

    /** The webhook after the event. */
    public static Webhook after(Webhook before, WebhookEvent event) {
        return switch (event) {
            case WebhookEvent.Added it ->
                new Present(
                        it.webhook(),
                        it.feed(),
                        it.funder(),
                        it.settings(),
                        it.types(),
                        it.after(),
                        false,
                        false,
                        null);
            case WebhookEvent.Removed it -> new Webhook.Removed(it.webhook(), it.feed(), it.funder());
            default -> before instanceof Present present ? changed(present, event) : before;
        };
    }

    private static Present changed(Present before, WebhookEvent event) {
        return switch (event) {
            case WebhookEvent.Confirmed it -> before.with(before.settings(), before.types(), true);
            case WebhookEvent.Changed it -> before.with(it.settings(), it.types(), before.confirmed() && !it.moved());
            case WebhookEvent.SecretRotated it -> before.with(it.settings(), before.types(), before.confirmed());
            case WebhookEvent.Paused it -> before.going(true, before.disabled());
            case WebhookEvent.Resumed it -> before.going(false, before.disabled());
            case WebhookEvent.Disabled it -> before.going(before.paused(), it.reason());
            case WebhookEvent.EnabledAgain it -> before.going(false, null);
            case WebhookEvent.DeliveryGivenUp it -> before;
            case WebhookEvent.Added it -> before;
            case WebhookEvent.Removed it -> before;
        };
    }
}
