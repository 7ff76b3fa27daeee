/** Results that clients fetch in portions. Internal to the embedded database. */
@NullMarked
package de.kommig.embeddedmongodb.cursors;

import org.jspecify.annotations.NullMarked;
