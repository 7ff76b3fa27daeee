/** An organisation says what it does, and how it can be reached: its profile. */
@NullMarked
package de.kommig.organisations.describing;

import org.jspecify.annotations.NullMarked;
