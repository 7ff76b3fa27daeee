package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IllegalOperationException;
import de.bwaldvogel.mongo.exception.InvalidNamespaceError;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import de.kommig.embeddedmongodb.bson.Fields;
import de.kommig.embeddedmongodb.changes.ChangeLog;
import de.kommig.embeddedmongodb.changes.ChangeRecorder;
import de.kommig.embeddedmongodb.changes.ChangeStream;
import de.kommig.embeddedmongodb.changes.DocumentLookup;
import de.kommig.embeddedmongodb.changes.Scope;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Opens change streams.
 */
final class ChangeStreams {

    private static final Set<String> STAGES =
            Set.of("$match", "$project", "$addFields", "$replaceRoot", "$redact", "$unset");

    private final ChangeLog log;
    private final ChangeRecorder changes;
    private final DocumentLookup lookup;
    private final Function<String, MongoDatabase> databases;

    ChangeStreams(
            ChangeLog log, ChangeRecorder changes, DocumentLookup lookup, Function<String, MongoDatabase> databases) {
        this.log = log;
        this.changes = changes;
        this.lookup = lookup;
        this.databases = databases;
    }

    ChangeStream open(Invocation invocation, List<Document> pipeline) {
        Document options = Fields.document(pipeline.getFirst(), "$changeStream");
        Scope scope = scope(invocation, options);
        String namespace = scope.collection() == null
                ? invocation.database() + ".$cmd.aggregate"
                : scope.database() + "." + scope.collection();
        if (scope.collection() != null && !changes.cover(namespace)) {
            throw new IllegalOperationException("the changes of " + namespace + " are not logged");
        }
        List<Document> stages = pipeline.stream()
                .skip(1)
                // An event is at most as large as a reply may be, so there is nothing to split.
                .filter(stage -> !stage.containsKey("$changeStreamSplitLargeEvent"))
                .map(ChangeStreams::stage)
                .toList();
        Aggregation aggregation = Aggregation.fromPipeline(stages, databases::apply, null, null, NoopOplog.get());
        return new ChangeStream(log, namespace, scope, options, aggregation, lookup);
    }

    private static Scope scope(Invocation invocation, Document options) {
        if (invocation.body().get(invocation.command()) instanceof String collection) {
            return new Scope(invocation.database(), collection);
        }
        boolean wholeDeployment = Fields.isTrue(options.get("allChangesForCluster"));
        if (wholeDeployment != "admin".equals(invocation.database())) {
            throw new InvalidNamespaceError(invocation.database());
        }
        return new Scope(wholeDeployment ? null : invocation.database(), null);
    }

    /** A stage mongo-java-server knows; {@code $set} and {@code $replaceWith} are other names for two of them. */
    private static Document stage(Document stage) {
        String name = stage.keySet().iterator().next();
        Document known = switch (name) {
            case "$set" -> new Document("$addFields", stage.get(name));
            case "$replaceWith" -> new Document("$replaceRoot", new Document("newRoot", stage.get(name)));
            default -> stage;
        };
        if (!STAGES.containsAll(known.keySet())) {
            throw new IllegalOperationException(name + " is not permitted in a $changeStream pipeline");
        }
        return known;
    }
}
