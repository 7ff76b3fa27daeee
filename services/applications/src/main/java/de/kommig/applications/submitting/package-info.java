/** An organisation hands its application in, for the first time or again. */
@NullMarked
package de.kommig.applications.submitting;

import org.jspecify.annotations.NullMarked;
