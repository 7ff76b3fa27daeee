/** Tests of the catalogue. */
@NullMarked
package de.kommig.feeds.catalogue;

import org.jspecify.annotations.NullMarked;
