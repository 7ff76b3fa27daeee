/** Tests of the inboxes. */
@NullMarked
package de.kommig.notifications.inbox;

import org.jspecify.annotations.NullMarked;
