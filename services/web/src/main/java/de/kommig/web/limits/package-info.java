/** How much one client may ask for, so that nobody, by mistake or on purpose, takes the service away from all others. */
@NullMarked
package de.kommig.web.limits;

import org.jspecify.annotations.NullMarked;
