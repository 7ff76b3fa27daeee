/** The aggregate: a webhook, by which a funder has a feed sent to one of its systems. Plain Java. */
@NullMarked
package de.kommig.feeds.webhook;

import org.jspecify.annotations.NullMarked;
