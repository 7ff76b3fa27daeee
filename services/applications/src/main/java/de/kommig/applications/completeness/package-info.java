/** How much of what a call asks for is there, and what is wrong with what is there. */
@NullMarked
package de.kommig.applications.completeness;

import org.jspecify.annotations.NullMarked;
