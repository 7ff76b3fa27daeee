/** An organisation becomes something else, in its legal form. */
@NullMarked
package de.kommig.organisations.changing;

import org.jspecify.annotations.NullMarked;
