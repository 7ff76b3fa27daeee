/** The network side: a listener on the loopback interface that runs commands off the event loop. Internal to the embedded database. */
@NullMarked
package de.kommig.embeddedmongodb.wire;

import org.jspecify.annotations.NullMarked;
