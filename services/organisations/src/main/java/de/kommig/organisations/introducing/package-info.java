/** Somebody says who they are, and corrects it. */
@NullMarked
package de.kommig.organisations.introducing;

import org.jspecify.annotations.NullMarked;
