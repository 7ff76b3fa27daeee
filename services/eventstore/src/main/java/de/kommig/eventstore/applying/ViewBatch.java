package de.kommig.eventstore.applying;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/** Applies many events with one read and one bulk write, however many documents they go to. */
final class ViewBatch {

    private final View view;
    private final MongoCollection<Document> documents;

    ViewBatch(View view, MongoCollection<Document> documents) {
        this.view = view;
        this.documents = documents;
    }

    /** Empty, with nothing written, on a gap; empty, with some documents written, when others wrote at the same time. */
    Optional<Tally> apply(List<ReceivedEvent> events) {
        Map<String, List<ReceivedEvent>> byDocument = new LinkedHashMap<>();
        for (ReceivedEvent event : events) {
            view.documentOf(event)
                    .ifPresent(id -> byDocument
                            .computeIfAbsent(id.toString(), any -> new ArrayList<>())
                            .add(event));
        }
        if (byDocument.isEmpty()) {
            return Optional.of(Tally.none());
        }
        Map<String, Document> stored = stored(byDocument);
        List<WriteModel<Document>> writes = new ArrayList<>();
        Tally tally = Tally.none();
        for (Map.Entry<String, List<ReceivedEvent>> entry : byDocument.entrySet()) {
            Folding folding = new Folding(view, ViewDocument.read(stored.get(entry.getKey())));
            for (ReceivedEvent event : entry.getValue()) {
                Fate fate = folding.next(event, () -> 0);
                if (fate == Fate.GAP) {
                    return Optional.empty();
                }
                tally = tally.with(fate);
            }
            if (folding.changed()) {
                writes.add(write(entry.getKey(), folding));
            }
        }
        return allWritten(writes) ? Optional.of(tally) : Optional.empty();
    }

    private Map<String, Document> stored(Map<String, ?> byDocument) {
        Map<String, Document> stored = new HashMap<>();
        documents
                .find(in(ViewDocument.ID, byDocument.keySet()))
                .forEach(found -> stored.put(found.getString(ViewDocument.ID), found));
        return stored;
    }

    private static WriteModel<Document> write(String id, Folding folding) {
        return folding.isNew()
                ? new InsertOneModel<>(folding.toStore(id))
                : new ReplaceOneModel<>(
                        and(eq(ViewDocument.ID, id), eq(ViewDocument.REVISION, folding.revision())),
                        folding.toStore(id));
    }

    private boolean allWritten(List<WriteModel<Document>> writes) {
        if (writes.isEmpty()) {
            return true;
        }
        BulkWriteResult result = documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        return result.getInsertedCount() + result.getMatchedCount() == writes.size();
    }
}
