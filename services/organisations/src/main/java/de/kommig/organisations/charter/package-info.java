/** The charters that there are, and their versions. */
@NullMarked
package de.kommig.organisations.charter;

import org.jspecify.annotations.NullMarked;
