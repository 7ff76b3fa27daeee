/** An application takes over what its organisation has said of the project: when it begins, and later, where its authors want that. */
@NullMarked
package de.kommig.applications.adopting;

import org.jspecify.annotations.NullMarked;
