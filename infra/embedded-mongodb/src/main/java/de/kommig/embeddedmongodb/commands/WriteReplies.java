package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.kommig.embeddedmongodb.bson.Fields;
import java.util.ArrayList;
import java.util.List;

/**
 * Corrects mongo-java-server's replies to batches: how many documents were really inserted, and that an ordered batch stops at its first error.
 */
final class WriteReplies {

    private WriteReplies() {}

    static boolean isOrdered(Document body) {
        return !body.containsKey("ordered") || Fields.isTrue(body.get("ordered"));
    }

    static Document insert(Invocation invocation, Command stock) {
        int sent = Fields.documents(invocation.body(), "documents").size();
        Document reply = stock.run(invocation);
        List<Document> errors = Fields.documents(reply, "writeErrors");
        if (!errors.isEmpty()) {
            reply.put("n", isOrdered(invocation.body()) ? errors.getFirst().get("index") : sent - errors.size());
        }
        return reply;
    }

    static Document update(Invocation invocation, Command stock) {
        List<Document> updates = Fields.documents(invocation.body(), "updates");
        if (updates.size() < 2 || !isOrdered(invocation.body())) {
            return stock.run(invocation);
        }
        long matched = 0;
        long modified = 0;
        List<Document> upserted = new ArrayList<>();
        List<Document> errors = new ArrayList<>();
        for (int i = 0; i < updates.size() && errors.isEmpty(); i++) {
            Document single = new Document(invocation.body()).append("updates", List.of(updates.get(i)));
            Document reply = stock.run(invocation.withBody(single));
            matched += Fields.number(reply, "n", 0);
            modified += Fields.number(reply, "nModified", 0);
            upserted.addAll(at(i, Fields.documents(reply, "upserted")));
            errors.addAll(at(i, Fields.documents(reply, "writeErrors")));
        }
        Document reply = new Document("n", (int) matched).append("nModified", (int) modified);
        if (!upserted.isEmpty()) {
            reply.put("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            reply.put("writeErrors", errors);
        }
        return Replies.ok(reply);
    }

    private static List<Document> at(int index, List<Document> results) {
        results.forEach(result -> result.put("index", index));
        return results;
    }
}
