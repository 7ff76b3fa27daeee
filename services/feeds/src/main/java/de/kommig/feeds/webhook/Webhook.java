package de.kommig.feeds.webhook;

import de.kommig.contracts.webhook.DisabledReason;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A webhook as its events have made it. */
public sealed interface Webhook {

    /** Nobody has added it. */
    record None() implements Webhook {}

    /**
     * It is there.
     *
     * @param feed the feed that it sends
     * @param funder whose it is
     * @param settings id of its address and secrets
     * @param types only events of these types; empty for all
     * @param after only what has a greater number in the feed
     * @param confirmed whether whoever receives at its address expects to
     * @param paused whether its funder wants nothing sent for a while
     * @param disabled why it is switched off, if it is
     */
    record Present(
            UUID id,
            UUID feed,
            UUID funder,
            UUID settings,
            List<String> types,
            long after,
            boolean confirmed,
            boolean paused,
            @Nullable DisabledReason disabled)
            implements Webhook {

        public Present {
            types = List.copyOf(types);
        }

        /** Whether it sends; what stands in the way first, if not. */
        public Condition condition() {
            if (disabled != null) {
                return Condition.DISABLED;
            }
            if (!confirmed) {
                return Condition.UNCONFIRMED;
            }
            return paused ? Condition.PAUSED : Condition.RUNNING;
        }

        /** Whether it takes events of this type. */
        public boolean takes(String type) {
            return types.isEmpty() || types.contains(type);
        }

        Present with(UUID otherSettings, List<String> otherTypes, boolean stillConfirmed) {
            return new Present(id, feed, funder, otherSettings, otherTypes, after, stillConfirmed, paused, disabled);
        }

        Present going(boolean nowPaused, @Nullable DisabledReason nowDisabled) {
            return new Present(id, feed, funder, settings, types, after, confirmed, nowPaused, nowDisabled);
        }
    }

    /** It is not wanted any more. */
    record Removed(UUID id, UUID feed, UUID funder) implements Webhook {}
}
