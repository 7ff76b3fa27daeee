package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Drops indexes of one collection by naming their keys to mongo-java-server, which would drop indexes of the same name, or all indexes, of
 * every collection.
 */
final class DropIndexes implements Command {

    private final Function<String, MongoDatabase> databases;
    private final Command stock;

    DropIndexes(Function<String, MongoDatabase> databases, Command stock) {
        this.databases = databases;
        this.stock = stock;
    }

    @Override
    public Document run(Invocation invocation) {
        Object index = invocation.body().get("index");
        MongoCollection<?> collection = databases
                .apply(invocation.database())
                .resolveCollection(String.valueOf(invocation.body().get(invocation.command())), false);
        if (collection == null || !(index instanceof String name)) {
            return stock.run(invocation);
        }
        List<Index<?>> doomed = new ArrayList<>(collection.getIndexes());
        doomed.removeIf(each -> "*".equals(name) ? "_id_".equals(each.getName()) : !name.equals(each.getName()));
        if (doomed.isEmpty() && !"*".equals(name)) {
            throw new IndexNotFoundException("index not found with name [" + name + "]");
        }
        for (Index<?> each : doomed) {
            Object key = each.toIndexDescription().get("key");
            stock.run(invocation.withBody(new Document(invocation.body()).append("index", key)));
        }
        return Replies.ok(new Document("nIndexesWas", collection.getIndexes().size() + doomed.size()));
    }
}
