/** Databases, collections and their indexes on top of the byte maps, and how a query finds its way to them. Internal to the embedded database. */
@NullMarked
package de.kommig.embeddedmongodb.collections;

import org.jspecify.annotations.NullMarked;
