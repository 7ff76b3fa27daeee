package de.kommig.feeds.log;

import de.kommig.contracts.Parties;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.store.StreamId;
import de.kommig.feeds.entry.Case;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.entry.FeedRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Compares a feed with what a fold of all events says it must hold: every entry there once and as the rules write it, numbers from 1 without
 * a gap, and each stream's events in their order.
 */
public final class FeedCheck {

    private final Map<UUID, Map<String, FeedEntry>> expected = new HashMap<>();

    /** @param events all events of applications, rounds and awards, in any order; others are passed over */
    public FeedCheck(Collection<ReceivedEvent> events) {
        Map<UUID, Case> cases = new HashMap<>();
        events.stream()
                .sorted(Comparator.comparing(
                        (ReceivedEvent event) -> event.stored().id()))
                .forEach(event -> application(event).ifPresent(application -> {
                    Case known =
                            cases.merge(application, Case.UNKNOWN.after(event), (before, first) -> before.after(event));
                    FeedRules.entry(event, known).ifPresent(this::expect);
                }));
    }

    private void expect(FeedEntry entry) {
        expected.computeIfAbsent(entry.feed(), feed -> new LinkedHashMap<>()).put(entry.eventId(), entry);
    }

    /** How many entries a feed must have. */
    public int size(UUID feed) {
        return expected.getOrDefault(feed, Map.of()).size();
    }

    /**
     * What is wrong with a feed, one sentence each; empty when nothing is.
     *
     * @param feed all its entries in the order of their numbers
     */
    public List<String> deviations(UUID id, List<NumberedEntry> feed) {
        List<String> deviations = new ArrayList<>();
        Map<String, FeedEntry> missing = new LinkedHashMap<>(expected.getOrDefault(id, Map.of()));
        Map<StreamId, Long> versions = new HashMap<>();
        long number = 0;
        for (NumberedEntry each : feed) {
            number++;
            String event = each.entry().eventId();
            if (each.sequence() != number) {
                deviations.add("number " + each.sequence() + " stands where " + number + " should");
            }
            FeedEntry should = missing.remove(event);
            if (should == null) {
                deviations.add(event + " is there twice or does not belong here");
            } else if (!should.equals(each.entry()) && !each.entry().isEarlierFormOf(should)) {
                deviations.add(event + " reads " + each.entry() + " and should read " + should);
            }
            outOfOrder(event, versions).ifPresent(deviations::add);
        }
        missing.keySet().forEach(event -> deviations.add(event + " is missing"));
        return deviations;
    }

    private static Optional<String> outOfOrder(String eventId, Map<StreamId, Long> versions) {
        int slash = eventId.lastIndexOf('/');
        StreamId stream = StreamId.parse(eventId.substring(0, slash));
        long version = Long.parseLong(eventId.substring(slash + 1));
        long before = versions.merge(stream, version, Math::max);
        return before > version ? Optional.of(eventId + " comes after version " + before) : Optional.empty();
    }

    private static Optional<UUID> application(ReceivedEvent event) {
        return Parties.of(event.data()).map(Parties::application);
    }
}
