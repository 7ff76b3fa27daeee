/** BSON values as bytes that compare like the values do, which is what ordered indexes are made of. Internal to the embedded database. */
@NullMarked
package de.kommig.embeddedmongodb.keys;

import org.jspecify.annotations.NullMarked;
