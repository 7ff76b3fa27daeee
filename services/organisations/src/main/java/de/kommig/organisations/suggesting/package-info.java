/** Pairs of organisations that could be one and the same. Only people decide whether they are. */
@NullMarked
package de.kommig.organisations.suggesting;

import org.jspecify.annotations.NullMarked;
