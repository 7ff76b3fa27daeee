package de.kommig.eventstore.receiving;

import de.kommig.contracts.json.MalformedEvent;
import de.kommig.eventstore.applying.Fate;
import de.kommig.eventstore.applying.Tally;
import de.kommig.eventstore.applying.Target;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.parking.ParkedRecord;
import de.kommig.eventstore.parking.Parking;
import de.kommig.eventstore.parking.Reason;
import de.kommig.eventstore.records.RecordKey;
import de.kommig.eventstore.records.RecordReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens to the records of one subscription: each is applied, dropped as a duplicate or parked, and one stream's trouble stops no
 * other. An outage of the database comes out as an exception; the caller hands the same records over again later.
 */
public final class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    /** Longest time one batch may spend waiting for another try, well below Kafka's patience with a consumer. */
    private static final Duration BUDGET = Duration.ofMinutes(1);

    private static final Duration SETTLING_STEP = Duration.ofMillis(50);
    private static final Duration SETTLING = Duration.ofSeconds(10);

    private final String subscription;
    private final Target target;
    private final Parking parking;
    private final Recovery recovery;
    private final Retry retry;
    private final InboundMetrics metrics;
    private final Consumer<String> onGap;
    private final Set<String> parkedStreams = ConcurrentHashMap.newKeySet();

    /** @param onGap told the stream when one has been parked because of a gap */
    public Intake(
            String subscription,
            Target target,
            Parking parking,
            Recovery recovery,
            Retry retry,
            InboundMetrics metrics,
            Consumer<String> onGap) {
        this.subscription = subscription;
        this.target = target;
        this.parking = parking;
        this.recovery = recovery;
        this.retry = retry;
        this.metrics = metrics;
        this.onGap = onGap;
    }

    private record Arrival(String stream, ConsumerRecord<byte[], byte[]> record, ReceivedEvent event) {}

    /** To be called before the first record of newly assigned partitions: another process may have had them. */
    public void startAfresh() {
        target.forget();
        parkedStreams.clear();
        parkedStreams.addAll(parking.streams(subscription));
    }

    /** Deals with records, in order within each stream. */
    public void accept(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Arrival> arrivals = new ArrayList<>(records.size());
        records.forEach(record -> read(record).ifPresent(arrivals::add));
        if (arrivals.size() > 1 && allAtOnce(arrivals)) {
            return;
        }
        long deadline = System.nanoTime() + BUDGET.toNanos();
        arrivals.forEach(arrival -> apply(arrival, deadline));
    }

    private Optional<Arrival> read(ConsumerRecord<byte[], byte[]> record) {
        String stream = RecordKey.streamOf(record);
        if (isParked(stream)) {
            park(stream, record, Reason.BEHIND, "an earlier record of its stream waits");
            return Optional.empty();
        }
        try {
            return Optional.of(new Arrival(stream, record, RecordReader.read(record)));
        } catch (MalformedEvent malformed) {
            if (!parking.isDiscarded(subscription, stream, record)) {
                park(stream, record, Reason.MALFORMED, message(malformed));
            }
            return Optional.empty();
        }
    }

    /** A stream that was parked may have been freed by an operator, here or in another process. */
    private boolean isParked(String stream) {
        if (!parkedStreams.contains(stream)) {
            return false;
        }
        if (parking.first(subscription, stream).isPresent()) {
            return true;
        }
        parkedStreams.remove(stream);
        target.forget();
        return false;
    }

    private boolean allAtOnce(List<Arrival> arrivals) {
        try {
            Optional<Tally> tally =
                    target.applyAll(arrivals.stream().map(Arrival::event).toList());
            tally.ifPresent(metrics::count);
            tally.ifPresent(any -> arrivals.forEach(arrival -> metrics.late(arrival.event())));
            return tally.isPresent();
        } catch (RuntimeException failure) {
            if (Outage.isBehind(failure)) {
                throw failure;
            }
            // One of them failed; one by one it will show which.
            return false;
        }
    }

    private void apply(Arrival arrival, long deadline) {
        if (isParked(arrival.stream())) {
            park(arrival.stream(), arrival.record(), Reason.BEHIND, "an earlier record of its stream waits");
            return;
        }
        try {
            Fate fate = retry.call(() -> settled(arrival.event()), deadline);
            metrics.count(arrival.event(), fate);
            if (fate == Fate.GAP) {
                park(arrival.stream(), arrival.record(), Reason.GAP, "a version before it is missing");
                onGap.accept(arrival.stream());
            }
        } catch (RuntimeException failure) {
            if (Outage.isBehind(failure)) {
                throw failure;
            }
            park(arrival.stream(), arrival.record(), Reason.FAILED, message(failure));
        }
    }

    /** Just after a rebuild the new generation may lack an event for a moment, until the rebuild has read it. */
    private Fate settled(ReceivedEvent event) {
        long deadline = System.nanoTime() + SETTLING.toNanos();
        Fate fate = target.apply(event);
        while (fate == Fate.GAP && target.isSettling() && System.nanoTime() < deadline) {
            Retry.pause(SETTLING_STEP);
            fate = target.apply(event);
        }
        return fate;
    }

    private void park(String stream, ConsumerRecord<byte[], byte[]> record, Reason reason, String error) {
        ParkedRecord parked = parking.park(subscription, stream, record, reason, error);
        parkedStreams.add(stream);
        if (reason == Reason.BEHIND) {
            parking.first(subscription, stream).ifPresent(first -> goOnIfPossible(first, parked));
        } else {
            log.warn("{} parked {} ({}): {}", subscription, parked.id(), reason.code(), error);
        }
    }

    private void goOnIfPossible(ParkedRecord first, ParkedRecord parked) {
        if (first.id().equals(parked.id())) {
            // Whoever freed the stream did so between our two looks, and will not look again.
            recovery.replay(parked.stream());
        } else if (first.reason() == Reason.GAP) {
            // This may be the version that was missing.
            onGap.accept(parked.stream());
        }
    }

    /** What went wrong, in a line. */
    public static String message(RuntimeException failure) {
        String text = failure.getMessage();
        return failure.getClass().getSimpleName() + (text == null ? "" : ": " + text);
    }
}
