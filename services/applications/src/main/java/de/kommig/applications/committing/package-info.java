/** The money of a call is committed before an application is approved, so that no call gives more than it has. */
@NullMarked
package de.kommig.applications.committing;

import org.jspecify.annotations.NullMarked;
