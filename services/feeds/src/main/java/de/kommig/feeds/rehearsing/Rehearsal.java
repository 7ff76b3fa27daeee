package de.kommig.feeds.rehearsing;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.EventFamily;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import de.kommig.feeds.entry.Case;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.entry.FeedRules;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A made-up application for one feed. All that comes of it follows from what is said here, so that it can be gone on with at any time, by anybody.
 *
 * @param feed a feed for trying out
 * @param funder whose it is
 * @param ending how it ends
 * @param pace time between one entry and the next
 * @param startedAt when the first one is due
 */
public record Rehearsal(UUID id, UUID feed, UUID funder, Ending ending, Duration pace, Instant startedAt) {

    /** The application that it makes up. */
    public UUID application() {
        return parties().application();
    }

    /** All entries in order, each with the time at which it is due: made by the rules by which real ones are. */
    public List<FeedEntry> entries() {
        List<FeedEntry> entries = new ArrayList<>();
        Case known = Case.UNKNOWN;
        for (ReceivedEvent event : events()) {
            known = known.after(event);
            Optional<FeedEntry> entry = FeedRules.entry(event, known);
            if (entry.isPresent()) {
                entries.add(inTime(entry.get().in(feed), entries.size()));
            }
        }
        return List.copyOf(entries);
    }

    /** The events of which the entries are made; they are in no store and on no topic. */
    List<ReceivedEvent> events() {
        List<Object> life = new ArrayList<>(MadeUpApplication.life(parties(), ending, startedAt));
        if (ending == Ending.APPROVED) {
            life.addAll(
                    MadeUpAward.life(parties(), startedAt.atZone(ZoneOffset.UTC).toLocalDate()));
        }
        Map<EventFamily<?>, Long> versions = new HashMap<>();
        return life.stream()
                .map(event -> received(event, versions.merge(family(event), 1L, Long::sum)))
                .toList();
    }

    private FeedEntry inTime(FeedEntry entry, int before) {
        return new FeedEntry(
                entry.feed(),
                entry.eventId(),
                entry.type(),
                startedAt.plus(pace.multipliedBy(before)),
                entry.application(),
                entry.call(),
                entry.organisation(),
                entry.state(),
                entry.amounts(),
                entry.reviews(),
                entry.vote());
    }

    private Parties parties() {
        return MadeUpIds.parties(id, funder);
    }

    private static EventFamily<?> family(Object event) {
        return switch (event) {
            case ApplicationEvent it -> EventFamilies.APPLICATIONS;
            case RoundEvent it -> EventFamilies.ROUNDS;
            default -> EventFamilies.AWARDS;
        };
    }

    private ReceivedEvent received(Object event, long version) {
        EventFamily<?> family = family(event);
        String type = family.typeOf(event);
        StoredEvent stored = new StoredEvent(
                new StreamId(family.aggregate(), application()),
                version,
                type,
                family.source(),
                startedAt,
                family.schemaUrl(type),
                id.toString(),
                id.toString(),
                "system:feeds",
                "0".repeat(64),
                EventJson.write(event));
        return new ReceivedEvent(stored, event);
    }
}
