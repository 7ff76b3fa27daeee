package de.kommig.eventstore.applying;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;

/** Applies one event to one document: one read and one write, again when somebody else wrote in between. */
final class ViewWriter {

    private static final int ATTEMPTS = 20;

    private final View view;
    private final Generation generation;

    ViewWriter(View view, Generation generation) {
        this.view = view;
        this.generation = generation;
    }

    Fate apply(String id, ReceivedEvent event) {
        String stream = event.stored().stream().toString();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Folding folding = new Folding(
                    view,
                    ViewDocument.read(
                            generation.documents().find(eq(ViewDocument.ID, id)).first()));
            Fate fate = folding.next(event, () -> generation.passedOver().of(stream));
            if (!folding.changed() || store(id, folding)) {
                return fate;
            }
        }
        throw new IllegalStateException("too many at once on " + view.name() + "/" + id);
    }

    private boolean store(String id, Folding folding) {
        if (!folding.isNew()) {
            return generation
                            .documents()
                            .replaceOne(
                                    and(eq(ViewDocument.ID, id), eq(ViewDocument.REVISION, folding.revision())),
                                    folding.toStore(id))
                            .getMatchedCount()
                    == 1;
        }
        try {
            generation.documents().insertOne(folding.toStore(id));
            return true;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }
}
