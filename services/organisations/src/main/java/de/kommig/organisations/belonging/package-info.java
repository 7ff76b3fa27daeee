/** Who belongs to an organisation: seeing it, other roles, leaving, removing. */
@NullMarked
package de.kommig.organisations.belonging;

import org.jspecify.annotations.NullMarked;
