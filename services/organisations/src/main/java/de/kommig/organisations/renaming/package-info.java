/** An organisation takes another name. */
@NullMarked
package de.kommig.organisations.renaming;

import org.jspecify.annotations.NullMarked;
