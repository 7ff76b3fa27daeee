/** Searches all that the platform keeps for values that must not be there, e.g. of somebody who has been erased. */
@NullMarked
package de.kommig.testing.searching;

import org.jspecify.annotations.NullMarked;
