package de.kommig.eventstore.applying;

import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.ReceivedEvent.UnknownFact;
import de.kommig.eventstore.consuming.View;
import java.util.function.LongSupplier;
import org.bson.Document;

/** One document while events are folded into it, in memory. */
final class Folding {

    private final View view;
    private final ViewDocument before;
    private ViewDocument now;
    private boolean changed;

    Folding(View view, ViewDocument before) {
        this.view = view;
        this.before = before;
        this.now = before;
    }

    /** @param passedOver asked only when the document alone shows a gap */
    Fate next(ReceivedEvent event, LongSupplier passedOver) {
        long version = event.stored().version();
        long present = now.versionOf(event.stored().stream());
        Fate fate = Fate.of(present, version);
        if (fate == Fate.GAP) {
            fate = Fate.of(Math.max(present, passedOver.getAsLong()), version);
        }
        if (fate == Fate.APPLIED) {
            now = now.after(event.stored().stream(), version, contentAfter(event));
            changed = true;
        }
        return fate;
    }

    private Document contentAfter(ReceivedEvent event) {
        if (event.data() instanceof UnknownFact) {
            return now.content();
        }
        return view.apply(now.isNew() ? null : now.content(), event);
    }

    boolean changed() {
        return changed;
    }

    boolean isNew() {
        return before.revision() == 0;
    }

    long revision() {
        return before.revision();
    }

    Document toStore(String id) {
        return now.toStore(id);
    }
}
