package de.kommig.benchmarks.reconciling;

import de.kommig.benchmarks.platform.Backoff;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All events of one run, from the stores.
 *
 * @param byId every event by its id
 */
public record RunEvents(Map<String, RecordedEvent> byId) {

    /**
     * Reads them.
     *
     * @param correlation the run's id, which every command carried and every reaction carries on
     */
    public static RunEvents read(Stores stores, String correlation) {
        Map<String, RecordedEvent> byId = new HashMap<>();
        stores.ofRun(correlation, event -> byId.put(event.id(), event));
        return new RunEvents(byId);
    }

    /** All events of all runs, and those of no run. */
    public static RunEvents all(Stores stores) {
        Map<String, RecordedEvent> byId = new HashMap<>();
        stores.all(event -> byId.put(event.id(), event));
        return new RunEvents(byId);
    }

    /** By stream, oldest first. */
    public Map<String, List<RecordedEvent>> streams() {
        return byId.values().stream()
                .sorted(Comparator.comparingLong(RecordedEvent::version))
                .collect(Collectors.groupingBy(RecordedEvent::stream));
    }

    /** Verifies the chain of every stream. */
    public Findings chains() {
        Findings findings = new Findings();
        streams().forEach((stream, events) -> Chain.verify(stream, events, findings));
        return findings;
    }

    /**
     * Follows the topics until every event has travelled or patience ends.
     *
     * @return the check, for its counts and findings
     */
    public TravelCheck travelled(Topics topics, String correlation, Duration patience) {
        TravelCheck check = new TravelCheck(byId);
        Backoff backoff = new Backoff(patience);
        do {
            topics.toTheEnd(record -> {
                if (RecordedEvent.travelled(record).attribute("correlationid").equals(correlation)) {
                    check.travelled(record);
                }
            });
        } while (!check.complete() && backoff.again());
        return check;
    }
}
