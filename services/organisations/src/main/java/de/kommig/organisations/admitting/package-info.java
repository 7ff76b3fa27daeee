/** Machines become members, for a purpose and a time. */
@NullMarked
package de.kommig.organisations.admitting;

import org.jspecify.annotations.NullMarked;
