/** Puts feeds into words, and into the forms that readers of feeds know: Atom and JSON Feed. */
@NullMarked
package de.kommig.feeds.syndicating;

import org.jspecify.annotations.NullMarked;
