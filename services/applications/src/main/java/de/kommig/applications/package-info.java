/** The applications service: calls, and the applications put to them. */
@NullMarked
package de.kommig.applications;

import org.jspecify.annotations.NullMarked;
