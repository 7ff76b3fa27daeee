package de.kommig.applications.checking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has found when they checked an application.
 *
 * @param item key of what they looked at
 * @param note in their words
 */
public record CheckedBySomebody(
        UUID application,
        String item,
        ItemResult result,
        @Nullable String note,
        Instant at) {

    static CheckedBySomebody of(UUID application, CheckedItem item) {
        return new CheckedBySomebody(application, item.item(), item.result(), item.note(), item.at());
    }
}
