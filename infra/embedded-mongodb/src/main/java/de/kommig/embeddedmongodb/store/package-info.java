/**
 * The file underneath: byte maps in one MVStore, written by one thread at a time and committed in groups before a write is acknowledged.
 * Internal to the embedded database.
 */
@NullMarked
package de.kommig.embeddedmongodb.store;

import org.jspecify.annotations.NullMarked;
