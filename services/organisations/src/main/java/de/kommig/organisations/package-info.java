/** The organisations service: who takes part. */
@NullMarked
package de.kommig.organisations;

import org.jspecify.annotations.NullMarked;
