package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IllegalOperationException;
import java.util.UUID;

/**
 * Sessions are only names for clients' retries here. Transactions are refused.
 */
final class Sessions {

    private Sessions() {}

    static Document start(Invocation invocation) {
        return Replies.ok(new Document("id", new Document("id", UUID.randomUUID()))
                .append("timeoutMinutes", (int) Hello.SESSION_TIMEOUT.toMinutes()));
    }

    static Document acknowledge(Invocation invocation) {
        return Replies.ok();
    }

    static Document refuseTransaction(Invocation invocation) {
        throw new IllegalOperationException("Transactions are not supported by the embedded database");
    }

    static void refuseTransactions(Document body) {
        if (body.containsKey("startTransaction") || body.containsKey("autocommit")) {
            throw new IllegalOperationException("Transactions are not supported by the embedded database");
        }
    }
}
