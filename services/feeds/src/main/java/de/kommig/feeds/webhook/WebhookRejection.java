package de.kommig.feeds.webhook;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why a webhook does not do what it was asked. */
public enum WebhookRejection implements Rejection {
    NO_SUCH_WEBHOOK,
    WEBHOOK_ALREADY_ADDED,
    WEBHOOK_IS_REMOVED,
    WEBHOOK_ALREADY_CONFIRMED,
    /** Only who has confirmed an address may have something else than the challenge sent there. */
    WEBHOOK_IS_NOT_CONFIRMED,
    /** Another address, or another secret, since it was challenged. */
    WEBHOOK_HAS_CHANGED,
    WEBHOOK_IS_PAUSED,
    WEBHOOK_IS_RUNNING,
    WEBHOOK_IS_DISABLED,
    /** Only who has switched it off can undo that. */
    WEBHOOK_IS_BANNED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean alreadyDone() {
        return this == WEBHOOK_IS_DISABLED || this == WEBHOOK_IS_REMOVED;
    }
}
