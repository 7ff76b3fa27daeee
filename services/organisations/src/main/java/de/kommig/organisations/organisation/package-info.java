/** The aggregate: one organisation, and what can happen to it. Plain Java. */
@NullMarked
package de.kommig.organisations.organisation;

import org.jspecify.annotations.NullMarked;
