package de.kommig.eventstore.rebuilding;

import de.kommig.contracts.json.MalformedEvent;
import de.kommig.eventstore.applying.Fate;
import de.kommig.eventstore.applying.Target;
import de.kommig.eventstore.consuming.ReceivedEvent;
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

/**
 * Applies what a rebuild reads. Where a stream fails, its later records are kept aside, and all others go on; whatever an operator had
 * discarded is passed over again.
 */
final class Refill implements Consumer<List<ConsumerRecord<byte[], byte[]>>> {

    private static final Duration OUTAGE_PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** A record that a stream failed on, or that stands behind one. */
    record Leftover(String stream, ConsumerRecord<byte[], byte[]> record, Reason reason, String error) {}

    private final String subscription;
    private final Target target;
    private final Parking parking;
    private final Retry retry;
    private final Progress progress;
    private final boolean anyDiscarded;
    private final Set<String> broken = new HashSet<>();
    private final List<Leftover> leftovers = new ArrayList<>();

    Refill(String subscription, Target target, Parking parking, Retry retry, Progress progress) {
        this.subscription = subscription;
        this.target = target;
        this.parking = parking;
        this.retry = retry;
        this.progress = progress;
        this.anyDiscarded = parking.hasDiscarded(subscription);
    }

    /** What could not be applied, in the order of the topics. */
    List<Leftover> leftovers() {
        return leftovers;
    }

    @Override
    public void accept(List<ConsumerRecord<byte[], byte[]>> records) {
        if (!withoutOutage(() -> allAtOnce(records))) {
            records.forEach(record -> withoutOutage(() -> one(record)));
        }
        progress.read(records.size());
    }

    /** Only when every record is as it should be. */
    private boolean allAtOnce(List<ConsumerRecord<byte[], byte[]>> records) {
        if (anyDiscarded || !broken.isEmpty()) {
            return false;
        }
        try {
            return target.applyAll(records.stream().map(RecordReader::read).toList()).isPresent();
        } catch (RuntimeException failure) {
            if (Outage.isBehind(failure)) {
                throw failure;
            }
            return false;
        }
    }

    private boolean one(ConsumerRecord<byte[], byte[]> record) {
        String stream = RecordKey.streamOf(record);
        if (anyDiscarded && parking.isDiscarded(subscription, stream, record)) {
            Discarded.count(record, target);
            return true;
        }
        if (broken.contains(stream)) {
            keepAside(new Leftover(stream, record, Reason.BEHIND, "an earlier record of its stream waits"));
            return true;
        }
        trouble(stream, record).ifPresent(this::keepAside);
        return true;
    }

    private Optional<Leftover> trouble(String stream, ConsumerRecord<byte[], byte[]> record) {
        try {
            ReceivedEvent event = RecordReader.read(record);
            Fate fate = retry.call(() -> target.apply(event), System.nanoTime() + PATIENCE.toNanos());
            return fate == Fate.GAP
                    ? Optional.of(new Leftover(stream, record, Reason.GAP, "a version before it is missing"))
                    : Optional.empty();
        } catch (MalformedEvent malformed) {
            return Optional.of(new Leftover(stream, record, Reason.MALFORMED, Intake.message(malformed)));
        } catch (RuntimeException failure) {
            if (Outage.isBehind(failure)) {
                throw failure;
            }
            return Optional.of(new Leftover(stream, record, Reason.FAILED, Intake.message(failure)));
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
