package de.kommig.embeddedmongodb.cursors;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One portion of a result.
 *
 * @param finished whether nothing can follow
 * @param postBatchResumeToken where a change stream stands after this portion; null for other results
 */
public record Batch(
        List<Document> documents,
        boolean finished,
        @Nullable Document postBatchResumeToken) {

    /** How many bytes of documents a portion may hold before it is cut. */
    public static final long LARGEST_BYTES = 16L << 20;

    /** How many documents the first portion holds when the client does not say. */
    public static final int FIRST_SIZE = 101;
}
