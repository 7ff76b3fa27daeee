/** Tests of what keeps secrets unreadable. */
@NullMarked
package de.kommig.feeds.sealing;

import org.jspecify.annotations.NullMarked;
