package de.kommig.eventstore.verifying;

import de.kommig.contracts.json.MalformedEvent;
import de.kommig.eventstore.store.ChainHash;
import de.kommig.eventstore.store.EventDocument;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verifies exported events: every stream begins at version 1, misses none, and each event's hash follows from the one before and from
 * its own content. Streams may be mixed; within a stream the order counts. That the newest events of a stream were left out cannot be
 * seen from the export alone: compare {@link Verdict#heads()} with what was noted elsewhere.
 */
public final class ChainVerifier {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

    private final Map<StreamId, StoredEvent> newest = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private long lines;

    /**
     * Something that is not as it was written.
     *
     * @param line of the export, from 1
     * @param what for a person
     */
    public record Fault(long line, String what) {}

    /**
     * What the export is worth.
     *
     * @param events lines read
     * @param heads newest event of each stream
     */
    public record Verdict(long events, List<StoredEvent> heads, List<Fault> faults) {

        /** Nothing was changed, left out in between, or put in. */
        public boolean isSound() {
            return faults.isEmpty();
        }
    }

    /** Takes in the next line of the export, the JSON of one event document. */
    public void line(String text) {
        lines++;
        try {
            event(EventDocument.read(JSON.readValue(text, DOCUMENT)));
        } catch (JacksonException | MalformedEvent unreadable) {
            fault("unreadable: " + unreadable.getMessage());
        }
    }

    /** Takes in an event that has been read already. */
    private void event(StoredEvent event) {
        StoredEvent last = newest.put(event.stream(), event);
        long expected = last == null ? 1 : last.version() + 1;
        if (event.version() != expected) {
            fault(event.id() + " where version " + expected + " should be");
        } else if (!event.chainHash().equals(ChainHash.of(last == null ? ChainHash.START : last.chainHash(), event))) {
            fault(event.id() + " is not what was written: its hash does not follow");
        }
    }

    private void fault(String what) {
        faults.add(new Fault(lines, what));
    }

    /** What has been found so far. */
    public Verdict verdict() {
        return new Verdict(lines, List.copyOf(newest.values()), List.copyOf(faults));
    }
}
