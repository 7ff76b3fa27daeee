package de.kommig.embeddedmongodb.collections;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Map;
import java.util.Set;

/**
 * Refuses what an index here could not do, rather than doing something else.
 */
final class IndexSupport {

    private static final int CANNOT_CREATE_INDEX = 67;
    private static final Set<String> UNSUPPORTED = Set.of(
            "partialFilterExpression", "expireAfterSeconds", "collation", "wildcardProjection", "weights", "hidden");

    private IndexSupport() {}

    static void check(Document description) {
        for (String option : UNSUPPORTED) {
            if (description.containsKey(option)) {
                throw refusal("the index option '" + option + "'");
            }
        }
        if (description.get("key") instanceof Document key) {
            for (Map.Entry<String, Object> field : key.entrySet()) {
                if (!(field.getValue() instanceof Number)) {
                    throw refusal("an index of the kind '" + field.getValue() + "'");
                }
                if (field.getKey().contains("$**")) {
                    throw refusal("a wildcard index");
                }
            }
        }
    }

    private static MongoServerError refusal(String what) {
        return new MongoServerError(
                CANNOT_CREATE_INDEX, "CannotCreateIndex", "The embedded database does not support " + what);
    }
}
