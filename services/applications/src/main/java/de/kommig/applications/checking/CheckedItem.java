package de.kommig.applications.checking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator has come to about an item, and when.
 *
 * @param item key of the item
 * @param note in their words
 * @param by their pseudonym; {@code null} once they have left
 * @param organisation for which they looked
 * @param version of the application that they looked at, from 1
 * @param command by which they said so, to know it again when it is repeated
 */
record CheckedItem(
        String item,
        ItemResult result,
        @Nullable String note,
        @Nullable UUID by,
        UUID organisation,
        Instant at,
        int version,
        String command) {

    CheckedItem byNobody() {
        return new CheckedItem(item, result, note, null, organisation, at, version, command);
    }
}
