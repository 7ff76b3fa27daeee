/** What is kept in mind of applications and calls between their events. */
@NullMarked
package de.kommig.notifications.remembering;

import org.jspecify.annotations.NullMarked;
