package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.bwaldvogel.mongo.exception.InvalidNamespaceError;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import de.kommig.embeddedmongodb.bson.Fields;
import de.kommig.embeddedmongodb.collections.EmbeddedCollection;
import de.kommig.embeddedmongodb.cursors.QueryCursor;
import de.kommig.embeddedmongodb.store.Storage;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * The aggregate command: mongo-java-server's stages over documents found by index where the pipeline begins with {@code $match}.
 */
final class Aggregating implements Command {

    private final Function<String, MongoDatabase> databases;
    private final CollectionsByName collections;
    private final Cursors cursors;
    private final ChangeStreams changeStreams;
    private final Storage storage;

    Aggregating(
            Function<String, MongoDatabase> databases,
            CollectionsByName collections,
            Cursors cursors,
            ChangeStreams changeStreams,
            Storage storage) {
        this.databases = databases;
        this.collections = collections;
        this.cursors = cursors;
        this.changeStreams = changeStreams;
        this.storage = storage;
    }

    @Override
    public Document run(Invocation invocation) {
        Document body = invocation.body();
        List<Document> pipeline = Aggregation.parse(body.get("pipeline"));
        Document options = Fields.document(body, "cursor");
        if (!pipeline.isEmpty() && pipeline.getFirst().containsKey("$changeStream")) {
            return cursors.first(changeStreams.open(invocation, pipeline), options, false);
        }
        if (body.containsKey("collation")) {
            throw new BadValueException("The embedded database does not support 'collation'");
        }
        if (!(body.get(invocation.command()) instanceof String name)) {
            throw new InvalidNamespaceError(invocation.database());
        }
        QueryCursor cursor = new QueryCursor(invocation.database() + "." + name, run(invocation, name, pipeline));
        return cursors.first(cursor, options, false);
    }

    private Iterator<Document> run(Invocation invocation, String name, List<Document> pipeline) {
        EmbeddedCollection collection = collections.find(invocation.database(), name);
        if (collection == null) {
            return Collections.emptyIterator();
        }
        MongoDatabase database = databases.apply(invocation.database());
        Aggregation aggregation =
                Aggregation.fromPipeline(pipeline, databases::apply, database, collection, NoopOplog.get());
        aggregation.validate(new Document(invocation.body()).append("cursor", new Document()));
        if (aggregation.isModifying()) {
            return storage.commits().write(aggregation::computeResult).iterator();
        }
        PipelineStart start = PipelineStart.of(pipeline);
        if (start.countsEverything()) {
            return start.count(collection.count());
        }
        Iterator<Document> found = collection.find(start.query());
        return aggregation
                .runStagesAsStream(StreamSupport.stream(Spliterators.spliteratorUnknownSize(found, 0), false))
                .iterator();
    }
}
