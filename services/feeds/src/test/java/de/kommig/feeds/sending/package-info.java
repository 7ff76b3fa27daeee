/** Tests of sending. */
@NullMarked
package de.kommig.feeds.sending;

import org.jspecify.annotations.NullMarked;
