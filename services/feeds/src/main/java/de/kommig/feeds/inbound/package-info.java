/** What other services' events make this one do. */
@NullMarked
package de.kommig.feeds.inbound;

import org.jspecify.annotations.NullMarked;
