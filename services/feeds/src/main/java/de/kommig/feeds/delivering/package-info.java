/** Brings what is in feeds to their webhooks, in the order of each case, until it has arrived or is given up. */
@NullMarked
package de.kommig.feeds.delivering;

import org.jspecify.annotations.NullMarked;
