package de.kommig.eventstore.applying;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.ReceivedEvent.UnknownFact;
import de.kommig.eventstore.consuming.View;
import de.kommig.eventstore.store.StreamId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.bson.Document;

/** Folds events into the documents of one generation of a view. */
public final class ViewTarget implements Target {

    private final View view;
    private final Supplier<Generation> serving;
    private final BooleanSupplier settling;

    private ViewTarget(View view, Supplier<Generation> serving, BooleanSupplier settling) {
        this.view = view;
        this.serving = serving;
        this.settling = settling;
    }

    /** Writes to whichever generation serves at the time. */
    public static ViewTarget live(View view, Generations generations) {
        return new ViewTarget(
                view,
                () -> generations.current(view),
                () -> generations.pointer(view).isTailing());
    }

    /** Writes to one generation, whether it serves or not. */
    public static ViewTarget filling(View view, Generation generation) {
        return new ViewTarget(view, () -> generation, () -> false);
    }

    @Override
    public Fate apply(ReceivedEvent event) {
        Generation generation = serving.get();
        boolean unknown = event.data() instanceof UnknownFact;
        Optional<String> id = unknown
                ? holderOf(event.stored().stream(), generation)
                : view.documentOf(event).map(Object::toString);
        if (id.isPresent()) {
            return new ViewWriter(view, generation).apply(id.get(), event);
        }
        return unknown ? count(event, generation.passedOver()) : Fate.IGNORED;
    }

    @Override
    public Optional<Tally> applyAll(List<ReceivedEvent> events) {
        if (events.stream().anyMatch(event -> event.data() instanceof UnknownFact)) {
            return Optional.empty();
        }
        return new ViewBatch(view, serving.get().documents()).apply(events);
    }

    /** Without its content a fact cannot be asked where it belongs. Looks at every document; only facts of unknown type need it. */
    private static Optional<String> holderOf(StreamId stream, Generation generation) {
        Document found = generation
                .documents()
                .find(exists(ViewDocument.VERSIONS + "." + stream))
                .first();
        return Optional.ofNullable(found).map(document -> document.getString(ViewDocument.ID));
    }

    private static Fate count(ReceivedEvent event, Positions passedOver) {
        String stream = event.stored().stream().toString();
        Fate fate = Fate.of(passedOver.of(stream), event.stored().version());
        if (fate == Fate.APPLIED) {
            passedOver.set(Map.of(stream, event.stored().version()));
        }
        return fate;
    }

    @Override
    public boolean passOver(StreamId stream, long version) {
        Generation generation = serving.get();
        long inDocument = holderOf(stream, generation)
                .map(id -> generation.documents().find(eq(ViewDocument.ID, id)).first())
                .map(found -> ViewDocument.read(found).versionOf(stream))
                .orElse(0L);
        long present = Math.max(inDocument, generation.passedOver().of(stream.toString()));
        if (present + 1 != version) {
            return false;
        }
        generation.passedOver().set(Map.of(stream.toString(), version));
        return true;
    }

    @Override
    public void forget() {
        // Documents are read anew for every event.
    }

    @Override
    public boolean isSettling() {
        return settling.getAsBoolean();
    }
}
