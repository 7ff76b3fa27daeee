/** What is kept in mind of each application between its events. */
@NullMarked
package de.kommig.notifications.remembering;

import org.jspecify.annotations.NullMarked;
