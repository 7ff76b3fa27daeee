/** Turns what is known of something into a PDF that everybody can read, whatever their language, their eyes or their screen reader. */
@NullMarked
package de.kommig.applications.printing;

import org.jspecify.annotations.NullMarked;
