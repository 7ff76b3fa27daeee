/** Who has looked at whose personal data: noted before anything is shown, told to whom it is about. */
@NullMarked
package de.kommig.organisations.accesses;

import org.jspecify.annotations.NullMarked;
