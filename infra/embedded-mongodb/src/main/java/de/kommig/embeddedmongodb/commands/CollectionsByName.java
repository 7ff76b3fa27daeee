package de.kommig.embeddedmongodb.commands;

import de.kommig.embeddedmongodb.collections.EmbeddedCollection;
import org.jspecify.annotations.Nullable;

/**
 * Finds collections without creating anything.
 */
@FunctionalInterface
interface CollectionsByName {

    /** The collection, or null when it or its database does not exist. */
    @Nullable
    EmbeddedCollection find(String database, String collection);
}
