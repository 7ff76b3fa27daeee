package de.kommig.feeds.http;

import de.kommig.feeds.managing.ManageWebhooks;
import de.kommig.feeds.managing.Secrets;
import de.kommig.feeds.webhook.Webhook;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Webhooks as they are answered with. Who repeats a request whose settings are gone gets the webhook as it is now and without a secret, and one that
 * has been removed as far as it is still known.
 */
@Component
class WebhookSheets {

    private final ManageWebhooks manage;
    private final Secrets secrets;

    WebhookSheets(ManageWebhooks manage, Secrets secrets) {
        this.manage = manage;
        this.secrets = secrets;
    }

    /** One that is there, or was when the request came for the first time. */
    WebhookSheet withoutSecret(Webhook state) {
        Webhook.Present then = (Webhook.Present) state;
        return known(then).orElseGet(() -> {
            Webhook.Present now = manage.since(then);
            return known(now).orElseGet(() -> WebhookSheet.bare(now));
        });
    }

    /** The same for the request that makes the secret. */
    WebhookSheet withSecret(Webhook state) {
        Webhook.Present then = (Webhook.Present) state;
        return manage.settingsOf(then)
                .map(settings -> WebhookSheet.of(then, settings, secrets.newest(settings)))
                .orElseGet(() -> withoutSecret(then));
    }

    /** Empty when it has other settings by now, or is removed. */
    Optional<WebhookSheet> known(Webhook.Present webhook) {
        return manage.settingsOf(webhook).map(settings -> WebhookSheet.of(webhook, settings, null));
    }
}
