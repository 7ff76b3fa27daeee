/** Tests of how the inboxes are filled. */
@NullMarked
package de.kommig.notifications.inbound;

import org.jspecify.annotations.NullMarked;
