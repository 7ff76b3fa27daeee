package de.kommig.eventstore.rebuilding;

import de.kommig.eventstore.applying.Generation;
import de.kommig.eventstore.applying.Generations;
import de.kommig.eventstore.applying.Pointer;
import de.kommig.eventstore.applying.ViewTarget;
import de.kommig.eventstore.consuming.View;
import de.kommig.eventstore.rebuilding.Progress.Stage;
import de.kommig.eventstore.records.TopicReading;
import de.kommig.eventstore.records.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.kafka.common.TopicPartition;

/**
 * Fills a new generation of a view from the topics while the old one serves, switches when it has caught up, and goes on feeding the new
 * one until every process has noticed. Nothing is lost by a crash at any point: before the switch the old generation stands, after it
 * the pointer says where to go on.
 */
final class ViewRebuild {

    private final View view;
    private final Generations generations;
    private final Topics topics;
    private final Duration grace;
    private final Progress progress;
    private final Function<Generation, Refill> refills;
    private final BooleanSupplier cancelled;

    /** @param refills gives what applies the records to a generation */
    ViewRebuild(
            View view,
            Generations generations,
            Topics topics,
            Duration grace,
            Progress progress,
            Function<ViewTarget, Refill> refills,
            BooleanSupplier cancelled) {
        this.view = view;
        this.generations = generations;
        this.topics = topics;
        this.grace = grace;
        this.progress = progress;
        this.refills = generation -> refills.apply(ViewTarget.filling(view, generation));
        this.cancelled = cancelled;
    }

    /** The whole rebuild; what could not be applied is left over. */
    List<Refill.Leftover> run() {
        long old = generations.pointer(view).generation();
        Generation next = generations.generation(view, generations.newNumber(view));
        dropBetween(old + 1, next.number());
        Refill refill = refills.apply(next);
        progress.enter(Stage.FILLING);
        try (TopicReading reading = topics.fromStart(view.topics())) {
            reading.readTo(reading.ends(), cancelled, refill);
            // Once more, for what came during the long first part: the switch should find little left to do.
            reading.readTo(reading.ends(), cancelled, refill);
            generations.point(view, new Pointer(next.number(), tails(reading)));
            finish(reading, refill, old);
        }
        return refill.leftovers();
    }

    /** Goes on where a process that ended after the switch had stopped. */
    List<Refill.Leftover> resume() {
        Pointer pointer = generations.pointer(view);
        Refill refill = refills.apply(generations.current(view));
        Map<TopicPartition, Long> positions = new HashMap<>();
        pointer.tailing()
                .forEach(tail -> positions.put(new TopicPartition(tail.topic(), tail.partition()), tail.offset()));
        try (TopicReading reading = topics.from(positions)) {
            finish(reading, refill, Math.max(1, pointer.generation() - 1));
        }
        return refill.leftovers();
    }

    private void finish(TopicReading reading, Refill refill, long old) {
        progress.enter(Stage.TAILING);
        long end = System.nanoTime() + grace.toNanos();
        while (System.nanoTime() < end && !cancelled.getAsBoolean()) {
            reading.readSome(refill);
        }
        reading.readTo(reading.ends(), cancelled, refill);
        long serving = generations.pointer(view).generation();
        generations.point(view, new Pointer(serving, List.of()));
        dropBetween(old, serving);
    }

    private void dropBetween(long from, long below) {
        for (long number = from; number < below; number++) {
            generations.drop(view, number);
        }
    }

    private static List<Pointer.Tail> tails(TopicReading reading) {
        return reading.positions().entrySet().stream()
                .map(entry ->
                        new Pointer.Tail(entry.getKey().topic(), entry.getKey().partition(), entry.getValue()))
                .toList();
    }
}
