/** The inboxes: entries for each recipient, and who has read which. */
@NullMarked
package de.kommig.notifications.inbox;

import org.jspecify.annotations.NullMarked;
