/** Tests of what funders do with webhooks. */
@NullMarked
package de.kommig.feeds.managing;

import org.jspecify.annotations.NullMarked;
