/** Tests of the service as a whole, and what they share. */
@NullMarked
package de.kommig.notifications;

import org.jspecify.annotations.NullMarked;
