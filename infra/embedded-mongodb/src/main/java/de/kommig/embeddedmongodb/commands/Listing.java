package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import de.kommig.embeddedmongodb.bson.Fields;
import de.kommig.embeddedmongodb.collections.EmbeddedDatabase;
import de.kommig.embeddedmongodb.store.Storage;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lists databases and collections, with the client's filter.
 */
final class Listing {

    private final Supplier<Stream<EmbeddedDatabase>> databases;
    private final Storage storage;
    private final Command stock;

    Listing(Supplier<Stream<EmbeddedDatabase>> databases, Storage storage, Command stock) {
        this.databases = databases;
        this.storage = storage;
        this.stock = stock;
    }

    /** The databases that hold a collection. They share one file, whose size is given for each. */
    Document databases(Invocation invocation) {
        boolean nameOnly = Fields.isTrue(invocation.body().get("nameOnly"));
        Stream<Document> all = databases
                .get()
                .filter(database -> !database.collectionNames().isEmpty())
                .map(database -> new Document("name", database.getDatabaseName())
                        .append("sizeOnDisk", storage.fileSize())
                        .append("empty", false));
        List<Document> listed = filtered(all, invocation)
                .map(entry -> nameOnly ? new Document("name", entry.get("name")) : entry)
                .toList();
        Document reply = new Document("databases", listed);
        if (!nameOnly) {
            reply.append("totalSize", storage.fileSize());
        }
        return Replies.ok(reply);
    }

    Document collections(Invocation invocation) {
        Document reply = stock.run(invocation);
        Document cursor = Fields.document(reply, "cursor");
        cursor.put(
                "firstBatch",
                filtered(Fields.documents(cursor, "firstBatch").stream(), invocation)
                        .toList());
        return reply;
    }

    private static Stream<Document> filtered(Stream<Document> entries, Invocation invocation) {
        Document filter = Fields.document(invocation.body(), "filter");
        return entries.filter(entry -> new DefaultQueryMatcher().matches(entry, filter));
    }
}
