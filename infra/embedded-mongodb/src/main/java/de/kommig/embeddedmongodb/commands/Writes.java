package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.kommig.embeddedmongodb.bson.Fields;
import de.kommig.embeddedmongodb.store.Storage;
import java.util.Set;

/**
 * Commands that change something: one at a time, each retried safely, each answered when it is durable. So every acknowledgement is one for
 * write concern majority, journaled.
 */
final class Writes implements Command {

    static final Set<String> COMMANDS = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "dropdatabase",
            "renamecollection");

    private static final int UNSATISFIABLE_WRITE_CONCERN = 100;

    private final Storage storage;
    private final RetryableWrites retries;
    private final Command stock;
    private final DropIndexes dropIndexes;

    Writes(Storage storage, RetryableWrites retries, Command stock, DropIndexes dropIndexes) {
        this.storage = storage;
        this.retries = retries;
        this.stock = stock;
        this.dropIndexes = dropIndexes;
    }

    @Override
    public Document run(Invocation invocation) {
        checkWriteConcern(invocation.body());
        return storage.commits().write(() -> retries.once(invocation.body(), () -> apply(invocation)));
    }

    private Document apply(Invocation invocation) {
        return switch (invocation.key()) {
            case "insert" -> WriteReplies.insert(invocation, stock);
            case "update" -> WriteReplies.update(invocation, stock);
            case "dropindexes" -> dropIndexes.run(invocation);
            default -> stock.run(invocation);
        };
    }

    private static void checkWriteConcern(Document body) {
        if (Fields.document(body, "writeConcern").get("w") instanceof Number nodes && nodes.intValue() > 1) {
            throw new MongoServerError(
                    UNSATISFIABLE_WRITE_CONCERN, "UnsatisfiableWriteConcern", "Not enough data-bearing nodes");
        }
    }
}
