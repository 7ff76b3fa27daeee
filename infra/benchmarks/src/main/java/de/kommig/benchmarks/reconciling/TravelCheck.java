package de.kommig.benchmarks.reconciling;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Compares events in the stores with records on Kafka: each event must have travelled, unaltered, on its topic, under its stream as key,
 * behind its predecessor; nothing else may be there. Records that came more than once are counted, since consumers expect them.
 */
public final class TravelCheck {

    private final Map<String, RecordedEvent> stored;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Long> highest = new HashMap<>();
    private final Findings findings = new Findings();
    private long duplicates;

    /** @param stored what must have travelled, by id */
    public TravelCheck(Map<String, RecordedEvent> stored) {
        this.stored = stored;
    }

    /** Takes one record, in the order of its partition. */
    public void travelled(ConsumerRecord<String, byte[]> record) {
        RecordedEvent event = RecordedEvent.travelled(record);
        RecordedEvent original = stored.get(event.id());
        if (original == null) {
            findings.add("kafka: %s on %s is in no store", event.id(), record.topic());
            return;
        }
        if (!original.equals(event)) {
            findings.add("kafka: %s is not as it was stored", event.id());
        }
        if (!original.topic().equals(record.topic()) || !original.stream().equals(record.key())) {
            findings.add("kafka: %s lies on %s under the key %s", event.id(), record.topic(), record.key());
        }
        if (seen.merge(event.id(), 1, Integer::sum) > 1) {
            duplicates++;
            return;
        }
        long before = highest.getOrDefault(original.stream(), 0L);
        if (original.version() != before + 1) {
            findings.add("kafka: %s came behind version %d", event.id(), before);
        }
        highest.put(original.stream(), original.version());
    }

    /** Whether every stored event has been seen. */
    public boolean complete() {
        return seen.size() == stored.size();
    }

    /** Stored events that were seen. */
    public long arrived() {
        return seen.size();
    }

    /** Records beyond the first of their event. */
    public long duplicates() {
        return duplicates;
    }

    /** All that is wrong; call when no more records will come. */
    public Findings findings() {
        Findings all = new Findings();
        all.addAll(findings);
        for (String id : stored.keySet()) {
            if (!seen.containsKey(id)) {
                all.add("kafka: %s is missing", id);
            }
        }
        return all;
    }
}
