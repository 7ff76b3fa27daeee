/** A call comes to its end: by time, then by its funder's word. */
@NullMarked
package de.kommig.applications.concluding;

import org.jspecify.annotations.NullMarked;
