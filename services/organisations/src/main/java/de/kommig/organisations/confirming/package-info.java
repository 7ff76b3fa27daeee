/** KomMig confirms that a funder is one. */
@NullMarked
package de.kommig.organisations.confirming;

import org.jspecify.annotations.NullMarked;
