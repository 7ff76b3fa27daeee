package de.kommig.feeds.managing;

import java.util.List;
import java.util.UUID;

/**
 * Where a webhook leads and what signs for it. Never changed: what changes gets settings of another id.
 *
 * @param id the id that events name
 * @param webhook whose settings they are
 * @param url address of the receiver
 * @param secrets the newest first
 */
public record WebhookSettings(UUID id, UUID webhook, String url, List<KeptSecret> secrets) {

    public WebhookSettings {
        secrets = List.copyOf(secrets);
    }
}
