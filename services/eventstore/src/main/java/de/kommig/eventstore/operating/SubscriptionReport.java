package de.kommig.eventstore.operating;

import de.kommig.eventstore.parking.ParkedRecord;
import de.kommig.eventstore.rebuilding.Progress;
import de.kommig.eventstore.receiving.Inlet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How one subscription stands.
 *
 * @param kind {@code view} or {@code reaction}
 * @param state {@code listening} or {@code stopped}
 * @param partitions what this process has of the group
 * @param parkedRecords how many records wait in all
 * @param parked the first of them, by stream and in order; at most {@value #SHOWN}
 * @param rebuild the latest rebuild in this process
 */
public record SubscriptionReport(
        String name,
        String kind,
        String state,
        Set<String> topics,
        List<String> partitions,
        long parkedRecords,
        List<Waiting> parked,
        @Nullable Rebuild rebuild) {

    private static final int SHOWN = 100;

    /**
     * A record that waits.
     *
     * @param id to discard it by
     * @param reason {@code malformed | failed | gap | behind}
     */
    public record Waiting(String id, String stream, String reason, String error, Instant since) {}

    /** @param stage {@code waiting | filling | tailing | done | failed} */
    public record Rebuild(String stage, long records, long troubled, String problem) {}

    static SubscriptionReport of(Inlet inlet, Optional<Progress> progress) {
        return new SubscriptionReport(
                inlet.name(),
                inlet.kind(),
                inlet.listening().isRunning() ? "listening" : "stopped",
                new TreeSet<>(inlet.subscription().topics()),
                inlet.listening().partitions(),
                inlet.parking().count(inlet.name()),
                inlet.parking().list(inlet.name(), SHOWN).stream()
                        .map(SubscriptionReport::waiting)
                        .toList(),
                progress.map(SubscriptionReport::rebuild).orElse(null));
    }

    private static Waiting waiting(ParkedRecord record) {
        return new Waiting(record.id(), record.stream(), record.reason().code(), record.error(), record.since());
    }

    private static Rebuild rebuild(Progress progress) {
        return new Rebuild(progress.stage().code(), progress.records(), progress.troubled(), progress.problem());
    }
}
