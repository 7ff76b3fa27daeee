/** Organisations as everybody may see them, without a token: the directory. */
@NullMarked
package de.kommig.organisations.presenting;

import org.jspecify.annotations.NullMarked;
