package de.kommig.coordination.http;

import de.kommig.contracts.Money;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.coordination.journey.Details;
import de.kommig.coordination.journey.Entry;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step, with as much as the caller may know.
 *
 * @param type what happened, in kebab-case
 * @param text in the caller's language
 * @param amount requested or, with {@code approved}, given
 * @param respondBy until when a correction is asked for, or an application could be handed in with an exception from the deadline
 * @param partner another organisation that takes part, or is asked to
 * @param role as what
 * @param number reviews wanted, or the place on the waiting list
 */
record EntryBody(
        String eventId,
        Instant time,
        String type,
        String text,
        @Nullable String title,
        @Nullable Money amount,
        @Nullable Instant respondBy,
        @Nullable UUID reviewer,
        @Nullable Vote vote,
        @Nullable Integer number,
        @Nullable UUID partner,
        @Nullable PartnerRole role) {

    static EntryBody of(Entry entry, String text) {
        Details details = entry.details();
        return new EntryBody(
                entry.eventId(),
                entry.time(),
                entry.fact().code(),
                text,
                details.title(),
                details.amount(),
                details.respondBy(),
                details.reviewer(),
                details.vote(),
                details.number(),
                details.partner(),
                details.role());
    }
}
