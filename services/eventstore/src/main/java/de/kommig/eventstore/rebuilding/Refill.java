package de.kommig.eventstore.rebuilding;

import de.kommig.contracts.json.MalformedEvent;
import de.kommig.eventstore.applying.Fate;
import de.kommig.eventstore.applying.Target;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.parking.ParkedRecord;
import de.kommig.eventstore.parking.Parking;
import de.kommig.eventstore.parking.Reason;
import de.kommig.eventstore.receiving.Discarded;
import de.kommig.eventstore.receiving.Intake;
import de.kommig.eventstore.receiving.Outage;
import de.kommig.eventstore.receiving.Retry;
import de.kommig.eventstore.records.RecordKey;
import de.kommig.eventstore.records.RecordReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Applies what a rebuild reads. Where a stream fails, its later records are kept aside, and all others go on; whatever an operator had
 * discarded is passed over again.
 */
final class Refill implements Consumer<List<ConsumerRecord<byte[], byte[]>>> {

    private static final String BEHIND = "an earlier record of its stream waits";
    private static final Duration OUTAGE_PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** A record that a stream failed on, or that stands behind one. */
    record Leftover(String stream, ConsumerRecord<byte[], byte[]> record, Reason reason, String error) {}

    /** @param event null for a record that cannot be read and is discarded */
    private record Arrival(
            String stream,
            ConsumerRecord<byte[], byte[]> record,
            boolean isDiscarded,
            @Nullable ReceivedEvent event) {
        Leftover leftover(Reason reason, String error) {
            return new Leftover(stream, record, reason, error);
        }
    }

    private final String subscription;
    private final Target target;
    private final Retry retry;
    private final Progress progress;
    private final Set<String> discarded;
    private final Set<String> broken = new HashSet<>();
    private final List<Leftover> leftovers = new ArrayList<>();

    Refill(String subscription, Target target, Parking parking, Retry retry, Progress progress) {
        this.subscription = subscription;
        this.target = target;
        this.retry = retry;
        this.progress = progress;
        this.discarded = parking.discarded(subscription);
    }

    /** What could not be applied. */
    List<Leftover> leftovers() {
        return leftovers;
    }

    @Override
    public void accept(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Arrival> arrivals = new ArrayList<>(records.size());
        records.forEach(record -> read(record).ifPresent(arrivals::add));
        if (!withoutOutage(() -> allAtOnce(arrivals))) {
            arrivals.forEach(arrival -> withoutOutage(() -> one(arrival)));
        }
        progress.read(records.size());
    }

    private Optional<Arrival> read(ConsumerRecord<byte[], byte[]> record) {
        String stream = RecordKey.streamOf(record);
        boolean isDiscarded = discarded.contains(ParkedRecord.id(subscription, stream, record));
        if (broken.contains(stream) && !isDiscarded) {
            keepAside(new Leftover(stream, record, Reason.BEHIND, BEHIND));
            return Optional.empty();
        }
        try {
            return Optional.of(new Arrival(stream, record, isDiscarded, RecordReader.read(record)));
        } catch (MalformedEvent malformed) {
            if (isDiscarded) {
                return Optional.of(new Arrival(stream, record, true, null));
            }
            keepAside(new Leftover(stream, record, Reason.MALFORMED, Intake.message(malformed)));
            return Optional.empty();
        }
    }

    /** Only when nothing special is among them. */
    private boolean allAtOnce(List<Arrival> arrivals) {
        List<ReceivedEvent> events = new ArrayList<>(arrivals.size());
        for (Arrival arrival : arrivals) {
            if (arrival.isDiscarded() || arrival.event() == null) {
                return false;
            }
            events.add(arrival.event());
        }
        try {
            return events.isEmpty() || target.applyAll(events).isPresent();
        } catch (RuntimeException failure) {
            if (Outage.isBehind(failure)) {
                throw failure;
            }
            return false;
        }
    }

    private boolean one(Arrival arrival) {
        ReceivedEvent event = arrival.event();
        if (arrival.isDiscarded() || event == null) {
            Discarded.count(arrival.record(), target);
        } else if (broken.contains(arrival.stream())) {
            keepAside(new Leftover(arrival.stream(), arrival.record(), Reason.BEHIND, BEHIND));
        } else {
            trouble(arrival, event).ifPresent(this::keepAside);
        }
        return true;
    }

    private Optional<Leftover> trouble(Arrival arrival, ReceivedEvent event) {
        try {
            Fate fate = retry.call(() -> target.apply(event), System.nanoTime() + PATIENCE.toNanos());
            return fate == Fate.GAP
                    ? Optional.of(arrival.leftover(Reason.GAP, "a version before it is missing"))
                    : Optional.empty();
        } catch (RuntimeException failure) {
            if (Outage.isBehind(failure)) {
                throw failure;
            }
            return Optional.of(arrival.leftover(Reason.FAILED, Intake.message(failure)));
        }
    }

    private void keepAside(Leftover leftover) {
        broken.add(leftover.stream());
        leftovers.add(leftover);
        progress.trouble(leftover.stream() + ": " + leftover.error());
    }

    private boolean withoutOutage(BooleanSupplier step) {
        while (true) {
            try {
                return step.getAsBoolean();
            } catch (RuntimeException failure) {
                if (!Outage.isBehind(failure) || Thread.currentThread().isInterrupted()) {
                    throw failure;
                }
                Retry.pause(OUTAGE_PAUSE);
            }
        }
    }
}
