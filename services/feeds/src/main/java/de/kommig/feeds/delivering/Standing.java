package de.kommig.feeds.delivering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a webhook has come.
 *
 * @param webhook which one
 * @param holder the instance that carries it; {@code null} for none
 * @param taken all entries up to this number have arrived, or stand among the deliveries, or are not wanted
 * @param arrived when it last took something; {@code null} for never
 * @param begun {@link Addressee#begun()} when it was last begun
 * @param stopped {@link Addressee#begun()} when it was stopped, so that it is not carried again before that has got around; -1 for never
 * @param told when its owners were last told of a dead letter; {@code null} for never
 */
record Standing(
        UUID webhook,
        @Nullable String holder,
        long taken,
        @Nullable Instant arrived,
        long begun,
        long stopped,
        @Nullable Instant told) {

    Standing with(long nowTaken, @Nullable Instant nowArrived, @Nullable Instant nowTold) {
        return new Standing(webhook, holder, nowTaken, nowArrived, begun, stopped, nowTold);
    }
}
