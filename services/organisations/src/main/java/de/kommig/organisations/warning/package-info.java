/** Owners are told by mail what has stopped without their doing. */
@NullMarked
package de.kommig.organisations.warning;

import org.jspecify.annotations.NullMarked;
