/** People are invited by e-mail; their addresses stay in this service, and only for as long as the invitation is open. */
@NullMarked
package de.kommig.organisations.inviting;

import org.jspecify.annotations.NullMarked;
