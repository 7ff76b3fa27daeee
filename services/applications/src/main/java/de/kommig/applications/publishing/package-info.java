/** A funder writes a call in its languages and makes it public; others look it up. */
@NullMarked
package de.kommig.applications.publishing;

import org.jspecify.annotations.NullMarked;
