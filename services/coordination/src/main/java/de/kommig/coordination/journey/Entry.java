package de.kommig.coordination.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * One step of a journey.
 *
 * @param eventId id of the event that it comes from, {@code <stream>/<sequence>}
 * @param time when it happened
 */
public record Entry(String eventId, Instant time, Fact fact, Details details) {

    /** As journeys are told: by time, then by event id; the same whatever the order of arrival. */
    static final Comparator<Entry> AS_TOLD = Comparator.comparing(Entry::time).thenComparing(Entry::eventId);

    /** As things followed from each other within one stream, whatever the clocks said: by sequence, which is part of the id. */
    static final Comparator<Entry> AS_DECIDED = Comparator.comparing(Entry::eventId);

    /** The same step without anything that belongs to it. */
    public Entry bare() {
        return new Entry(eventId, time, fact, Details.NONE);
    }

    /** The same step under another title, if it has one. */
    Entry titled(String other) {
        return details.title() == null ? this : new Entry(eventId, time, fact, details.titled(other));
    }

    /** Whether it is about this organisation. */
    public boolean isAboutPartner(UUID organisation) {
        return organisation.equals(details.partner());
    }

    /** Whether it is about this reviewer. */
    public boolean isAbout(UUID reviewer) {
        return reviewer.equals(details.reviewer());
    }
}
