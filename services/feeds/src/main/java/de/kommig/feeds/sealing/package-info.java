/** Keeps secrets unreadable where they are stored. */
@NullMarked
package de.kommig.feeds.sealing;

import org.jspecify.annotations.NullMarked;
