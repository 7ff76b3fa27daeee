/** The change log and the change streams that read it. Internal to the embedded database. */
@NullMarked
package de.kommig.embeddedmongodb.changes;

import org.jspecify.annotations.NullMarked;
