package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.kommig.embeddedmongodb.bson.Fields;
import de.kommig.embeddedmongodb.collections.EmbeddedCollection;
import de.kommig.embeddedmongodb.collections.Query;
import de.kommig.embeddedmongodb.cursors.QueryCursor;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * The find command.
 */
final class Finding implements Command {

    private static final List<String> UNSUPPORTED =
            List.of("collation", "tailable", "min", "max", "returnKey", "showRecordId");

    private final CollectionsByName collections;
    private final Cursors cursors;

    Finding(CollectionsByName collections, Cursors cursors) {
        this.collections = collections;
        this.cursors = cursors;
    }

    @Override
    public Document run(Invocation invocation) {
        Document body = invocation.body();
        for (String option : UNSUPPORTED) {
            if (Fields.isTrue(body.get(option))) {
                throw new BadValueException("The embedded database does not support '" + option + "'");
            }
        }
        String name = Fields.required(body, invocation.command(), String.class);
        EmbeddedCollection collection = collections.find(invocation.database(), name);
        Query query = new Query(
                Fields.document(body, "filter"),
                Fields.optional(body, "sort", Document.class),
                Fields.number(body, "skip", 0),
                Fields.number(body, "limit", 0),
                Fields.optional(body, "projection", Document.class));
        Iterator<Document> found = collection == null ? Collections.emptyIterator() : collection.find(query);
        QueryCursor cursor = new QueryCursor(invocation.database() + "." + name, found);
        return cursors.first(cursor, body, Fields.isTrue(body.get("singleBatch")));
    }
}
