package de.kommig.embeddedmongodb.collections;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.kommig.embeddedmongodb.store.ByteMap;
import java.util.List;

/**
 * An ordered way to documents.
 *
 * @param keys the fields it is ordered by
 * @param map the entries; each value is a record key, or with {@code primary} the document itself
 * @param primary whether this is the collection's own map, ordered by {@code _id}
 * @param unique whether all fields together name at most one document
 * @param sparse whether documents without any of the fields are left out
 * @param inOrderFrom how many of the fields must have a given value before the others come in order: none, unless documents have several
 *     entries because one of these fields is an array
 */
record AccessPath(List<IndexKey> keys, ByteMap map, boolean primary, boolean unique, boolean sparse, int inOrderFrom) {

    /** Whether a document may have several entries. */
    boolean multikey() {
        return inOrderFrom > 0;
    }
}
