/** Names of organisations and of languages in the form in which they are looked for and compared. */
@NullMarked
package de.kommig.organisations.naming;

import org.jspecify.annotations.NullMarked;
