package de.kommig.feeds.managing;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why a webhook is not added, or not changed, whatever it says itself. */
public enum ManagingRejection implements Rejection {
    /** There is no key to keep secrets with, and in plain they are not kept. */
    SECRETS_CANNOT_BE_KEPT,
    TOO_MANY_WEBHOOKS,
    TOO_MANY_SECRETS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
