/** Tests of the rules of webhooks. */
@NullMarked
package de.kommig.feeds.webhook;

import org.jspecify.annotations.NullMarked;
