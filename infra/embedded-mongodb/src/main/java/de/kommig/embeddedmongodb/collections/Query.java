package de.kommig.embeddedmongodb.collections;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a collection.
 *
 * @param sort null for any order
 * @param limit 0 for no limit
 * @param projection null for whole documents
 */
public record Query(
        Document filter,
        @Nullable Document sort,
        long skip,
        long limit,
        @Nullable Document projection) {

    public static Query ofFilter(Document filter) {
        return new Query(filter, null, 0, 0, null);
    }

    long reach() {
        return limit == 0 ? Integer.MAX_VALUE : Math.min(Integer.MAX_VALUE, skip + limit);
    }
}
