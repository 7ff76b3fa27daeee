package de.kommig.feeds.managing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.kommig.feeds.sending.Destination;
import de.kommig.feeds.sending.Destinations;
import de.kommig.feeds.signing.SigningSecret;
import de.kommig.feeds.webhook.Condition;
import de.kommig.feeds.webhook.Webhook;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where webhooks lead, as it is now. Settings, which never change, are opened once for some minutes. */
@Component
class StoredDestinations implements Destinations {

    private static final int MOST = 10_000;
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private record Opened(KeptSecret kept, SigningSecret secret) {}

    private record OpenedSettings(URI url, List<Opened> secrets) {}

    private final CurrentWebhooks webhooks;
    private final SettingsStore settings;
    private final Secrets secrets;
    private final Cache<UUID, OpenedSettings> opened =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(A_WHILE).build();

    StoredDestinations(CurrentWebhooks webhooks, SettingsStore settings, Secrets secrets) {
        this.webhooks = webhooks;
        this.settings = settings;
        this.secrets = secrets;
    }

    @Override
    public Optional<Destination> of(UUID webhook, Instant now) {
        return webhooks.of(webhook) instanceof Webhook.Present present
                ? opened(present.settings())
                        .map(found -> destination(found, now, present.condition() == Condition.RUNNING))
                : Optional.empty();
    }

    private Optional<OpenedSettings> opened(UUID id) {
        OpenedSettings there = opened.getIfPresent(id);
        if (there != null) {
            return Optional.of(there);
        }
        Optional<OpenedSettings> read = settings.find(id).map(this::open);
        read.ifPresent(it -> opened.put(id, it));
        return read;
    }

    private OpenedSettings open(WebhookSettings sealed) {
        return new OpenedSettings(
                URI.create(sealed.url()),
                sealed.secrets().stream()
                        .map(kept -> new Opened(kept, secrets.open(sealed.webhook(), kept)))
                        .toList());
    }

    private static Destination destination(OpenedSettings found, Instant now, boolean running) {
        return new Destination(
                found.url(),
                found.secrets().stream()
                        .filter(each -> each.kept().signsAt(now))
                        .map(Opened::secret)
                        .toList(),
                running);
    }
}
