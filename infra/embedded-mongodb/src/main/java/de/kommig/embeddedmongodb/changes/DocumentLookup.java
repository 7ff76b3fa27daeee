package de.kommig.embeddedmongodb.changes;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the current document a change event speaks of.
 */
@FunctionalInterface
public interface DocumentLookup {

    /** The document with this {@code _id} as it is now, or null. */
    @Nullable
    Document find(String database, String collection, @Nullable Object id);
}
