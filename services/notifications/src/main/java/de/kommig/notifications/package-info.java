/** The service that tells people and organisations what has happened: an inbox for each of them, filled from events. */
@NullMarked
package de.kommig.notifications;

import org.jspecify.annotations.NullMarked;
