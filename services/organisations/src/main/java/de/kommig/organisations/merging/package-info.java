/** Two organisations turn out to be one. */
@NullMarked
package de.kommig.organisations.merging;

import org.jspecify.annotations.NullMarked;
