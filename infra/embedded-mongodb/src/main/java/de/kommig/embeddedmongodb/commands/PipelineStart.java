package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.kommig.embeddedmongodb.bson.Fields;
import de.kommig.embeddedmongodb.collections.Query;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * The query that the first stages of a pipeline amount to. The stages still run: the query only spares them documents they would drop.
 */
final class PipelineStart {

    private static final Document COUNT_ONE = new Document("$sum", 1);

    private final List<Document> pipeline;
    private Document filter = new Document();
    private Document sort = new Document();
    private long limit;
    private int next;

    private PipelineStart(List<Document> pipeline) {
        this.pipeline = pipeline;
    }

    static PipelineStart of(List<Document> pipeline) {
        PipelineStart start = new PipelineStart(pipeline);
        if (start.isAt("$match")) {
            start.filter = Fields.document(pipeline.get(start.next++), "$match");
        }
        if (start.isAt("$sort")) {
            start.sort = Fields.document(pipeline.get(start.next++), "$sort");
        }
        if (start.isAt("$limit")) {
            start.limit = Fields.number(pipeline.get(start.next++), "$limit", 0);
        }
        return start;
    }

    Query query() {
        return new Query(filter, sort, 0, limit, null);
    }

    /** Whether this is what drivers send to count a whole collection. */
    boolean countsEverything() {
        if (!filter.isEmpty() || !sort.isEmpty() || limit > 0 || next != pipeline.size() - 1 || !isAt("$group")) {
            return false;
        }
        Document group = Fields.document(pipeline.get(next), "$group");
        return group.size() == 2 && group.get("_id") instanceof Number && COUNT_ONE.equals(group.get("n"));
    }

    Iterator<Document> count(int documents) {
        if (documents == 0) {
            return Collections.emptyIterator();
        }
        Document group = Fields.document(pipeline.get(next), "$group");
        return List.of(new Document("_id", group.get("_id")).append("n", documents))
                .iterator();
    }

    private boolean isAt(String stage) {
        return next < pipeline.size() && pipeline.get(next).containsKey(stage);
    }
}
