package de.kommig.embeddedmongodb.collections;

/**
 * An index that queries can use.
 */
interface IndexedAccess {

    /** How the index may be used just now. */
    AccessPath accessPath();
}
