/** An organisation learns whether it can apply, and what would help if it cannot, before it writes a word. */
@NullMarked
package de.kommig.applications.prechecking;

import org.jspecify.annotations.NullMarked;
