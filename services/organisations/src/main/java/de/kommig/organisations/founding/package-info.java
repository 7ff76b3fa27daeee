/** KomMig's own organisation, without which there would be no coordinators. */
@NullMarked
package de.kommig.organisations.founding;

import org.jspecify.annotations.NullMarked;
