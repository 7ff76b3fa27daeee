/** Somebody registers the organisation they act for; everybody can look it up. */
@NullMarked
package de.kommig.organisations.registering;

import org.jspecify.annotations.NullMarked;
