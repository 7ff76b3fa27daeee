/** Invitations on their way: a queue that outlives an outage of the mail server, and the words they are put into. */
@NullMarked
package de.kommig.organisations.mailing;

import org.jspecify.annotations.NullMarked;
