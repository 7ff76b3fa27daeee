package de.kommig.eventstore.applying;

import com.mongodb.client.MongoDatabase;
import de.kommig.eventstore.consuming.BulkReaction;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.ReceivedEvent.UnknownFact;
import de.kommig.eventstore.store.StreamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Hands events to a reaction and notes the position afterwards: a crash in between means one more call, never one less. */
public final class ReactionTarget implements Target {

    private final Reaction reaction;
    private final Positions positions;
    private final Positions passedOver;
    private final RecentVersions recent = new RecentVersions();

    private ReactionTarget(Reaction reaction, Positions positions, Positions passedOver) {
        this.reaction = reaction;
        this.positions = positions;
        this.passedOver = passedOver;
    }

    /** With its positions in the service's database. */
    public static ReactionTarget live(Reaction reaction, MongoDatabase database) {
        return new ReactionTarget(
                reaction,
                new Positions(database, reaction.name()),
                new Positions(database, reaction.name() + ".passed-over"));
    }

    @Override
    public Fate apply(ReceivedEvent event) {
        Map<String, Long> done = new HashMap<>();
        Fate fate = follow(event, done, reaction::react);
        note(done);
        return fate;
    }

    @Override
    public Optional<Tally> applyAll(List<ReceivedEvent> events) {
        fetch(events);
        return reaction instanceof BulkReaction bulk ? inBulk(bulk, events) : oneByOne(events);
    }

    private Optional<Tally> inBulk(BulkReaction bulk, List<ReceivedEvent> events) {
        Map<String, Long> done = new HashMap<>();
        List<ReceivedEvent> next = new ArrayList<>();
        Optional<Tally> tally = each(events, event -> follow(event, done, next::add));
        if (tally.isPresent()) {
            bulk.reactAll(next);
            note(done);
        }
        return tally;
    }

    private Optional<Tally> oneByOne(List<ReceivedEvent> events) {
        Map<String, Long> done = new HashMap<>();
        try {
            return each(events, event -> follow(event, done, reaction::react));
        } finally {
            note(done);
        }
    }

    private static Optional<Tally> each(List<ReceivedEvent> events, Function<ReceivedEvent, Fate> follow) {
        Tally tally = Tally.none();
        for (ReceivedEvent event : events) {
            Fate fate = follow.apply(event);
            if (fate == Fate.GAP) {
                return Optional.empty();
            }
            tally = tally.with(fate);
        }
        return Optional.of(tally);
    }

    private Fate follow(ReceivedEvent event, Map<String, Long> done, Consumer<ReceivedEvent> react) {
        String stream = event.stored().stream().toString();
        Long before = done.get(stream);
        long present = before != null ? before : present(stream);
        Fate fate = Fate.of(present, event.stored().version());
        if (fate == Fate.GAP) {
            fate = Fate.of(
                    Math.max(present, passedOver.of(stream)), event.stored().version());
        }
        if (fate == Fate.APPLIED) {
            if (!(event.data() instanceof UnknownFact)) {
                react.accept(event);
            }
            done.put(stream, event.stored().version());
        }
        return fate;
    }

    private long present(String stream) {
        Long known = recent.of(stream);
        if (known != null) {
            return known;
        }
        long stored = positions.of(stream);
        recent.note(stream, stored);
        return stored;
    }

    private void fetch(List<ReceivedEvent> events) {
        List<String> unknown = events.stream()
                .map(event -> event.stored().stream().toString())
                .distinct()
                .filter(stream -> recent.of(stream) == null)
                .toList();
        if (!unknown.isEmpty()) {
            Map<String, Long> stored = positions.of(unknown);
            unknown.forEach(stream -> recent.note(stream, stored.getOrDefault(stream, 0L)));
        }
    }

    private void note(Map<String, Long> done) {
        positions.set(done);
        done.forEach(recent::note);
    }

    @Override
    public boolean passOver(StreamId stream, long version) {
        String name = stream.toString();
        if (Math.max(positions.of(name), passedOver.of(name)) + 1 != version) {
            return false;
        }
        // Kept apart: should the true event of that version come after all, it is not taken for one that has been dealt
        // with.
        passedOver.set(Map.of(name, version));
        return true;
    }

    @Override
    public void forget() {
        recent.clear();
    }

    @Override
    public boolean isSettling() {
        return false;
    }
}
