package de.kommig.feeds.managing;

import de.kommig.feeds.sealing.Sealing;
import de.kommig.feeds.signing.SigningSecret;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes secrets of webhooks and opens them. They are kept sealed and nowhere else. */
@Component
public class Secrets {

    /** The newest and two that are on their way out. */
    static final int MOST = 3;

    private final Sealing sealing;
    private final SecureRandom random = new SecureRandom();

    Secrets(Sealing sealing) {
        this.sealing = sealing;
    }

    /** Whether secrets can be kept here. */
    boolean canBeKept() {
        return sealing.isPossible();
    }

    /** A new one, kept. */
    KeptSecret fresh(UUID webhook) {
        SigningSecret secret = SigningSecret.random(random);
        return new KeptSecret(secret.asymmetric().publicText(), sealing.seal(webhook, secret.bytes()), null);
    }

    /** A new one before those that still sign, which end by then. */
    List<KeptSecret> rotated(WebhookSettings before, Instant now, Instant end) {
        Stream<KeptSecret> old =
                before.secrets().stream().map(secret -> secret.endingBy(end)).filter(secret -> secret.signsAt(now));
        return Stream.concat(Stream.of(fresh(before.webhook())), old).toList();
    }

    /** What it signs with. */
    SigningSecret open(UUID webhook, KeptSecret secret) {
        return SigningSecret.of(sealing.open(webhook, secret.sealed()));
    }

    /** The newest secret of a webhook, as its receiver configures it: {@code whsec_…}. */
    public String newest(WebhookSettings settings) {
        return open(settings.webhook(), settings.secrets().getFirst())
                .symmetric()
                .text();
    }
}
