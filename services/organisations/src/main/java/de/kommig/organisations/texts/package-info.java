/** What people read, in their language. */
@NullMarked
package de.kommig.organisations.texts;

import org.jspecify.annotations.NullMarked;
