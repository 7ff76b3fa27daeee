/** Tests of the numbered logs. */
@NullMarked
package de.kommig.feeds.log;

import org.jspecify.annotations.NullMarked;
