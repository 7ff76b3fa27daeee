package de.kommig.eventstore.receiving;

import de.kommig.contracts.json.MalformedEvent;
import de.kommig.eventstore.applying.Fate;
import de.kommig.eventstore.applying.Target;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.parking.ParkedRecord;
import de.kommig.eventstore.parking.Parking;
import de.kommig.eventstore.parking.Reason;
import de.kommig.eventstore.records.RecordReader;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Goes on with streams of one subscription that wait. Safe beside the running listener and beside other processes: whoever applies an
 * event second finds its version applied.
 */
public final class Recovery {

    private final String subscription;
    private final Supplier<Target> targets;
    private final Parking parking;
    private final StreamSource source;

    /** @param targets gives a target that remembers nothing */
    public Recovery(String subscription, Supplier<Target> targets, Parking parking, StreamSource source) {
        this.subscription = subscription;
        this.targets = targets;
        this.parking = parking;
        this.source = source;
    }

    /** Tries all streams that wait. */
    public void replayAll() {
        Set<String> streams = parking.streams(subscription);
        streams.forEach(this::replay);
    }

    /** Applies what waits of a stream, in order, up to the first record that fails; whether nothing of it waits any more. */
    public boolean replay(String stream) {
        Target target = targets.get();
        Optional<ParkedRecord> first = parking.first(subscription, stream);
        while (first.isPresent()) {
            if (!goOn(first.get(), target)) {
                return false;
            }
            first = parking.first(subscription, stream);
        }
        return true;
    }

    private boolean goOn(ParkedRecord parked, Target target) {
        try {
            if (target.apply(RecordReader.read(parked.record())) == Fate.GAP) {
                parking.failedAgain(parked, Reason.GAP, "a version before it is missing");
                return false;
            }
        } catch (MalformedEvent malformed) {
            parking.failedAgain(parked, Reason.MALFORMED, Intake.message(malformed));
            return false;
        } catch (RuntimeException failure) {
            if (Outage.isBehind(failure)) {
                throw failure;
            }
            parking.failedAgain(parked, Reason.FAILED, Intake.message(failure));
            return false;
        }
        parking.release(parked);
        return true;
    }

    /** Reads a stream with a gap again from its topic, applies what was missing and goes on; whether nothing of it waits any more. */
    public boolean repair(String stream) {
        Optional<ParkedRecord> first = parking.first(subscription, stream);
        if (first.isEmpty()) {
            return true;
        }
        if (first.get().reason() != Reason.GAP) {
            return false;
        }
        Target target = targets.get();
        for (ReceivedEvent event : source.read(first.get())) {
            if (target.apply(event) == Fate.GAP) {
                return false;
            }
        }
        return replay(stream);
    }

    /** Tries {@link #repair} for every stream that waits because of a gap. */
    public void repairAll() {
        parking.streams(subscription).forEach(this::repair);
    }

    /**
     * Gives up one record and goes on with its stream. When it is the stream's next version, that version counts as dealt with.
     *
     * @param id of the parked record
     * @return whether there was such a record and it was the first of its stream
     */
    public boolean discard(String id) {
        Optional<ParkedRecord> found = parking.find(id);
        if (found.isEmpty()) {
            return false;
        }
        ParkedRecord record = found.get();
        boolean isFirst = parking.first(subscription, record.stream())
                .map(first -> first.id().equals(id))
                .orElse(false);
        if (!isFirst) {
            return false;
        }
        parking.discard(record);
        Discarded.count(record.record(), targets.get());
        replay(record.stream());
        return true;
    }
}
