/** What other services' events make this one do. */
@NullMarked
package de.kommig.notifications.inbound;

import org.jspecify.annotations.NullMarked;
