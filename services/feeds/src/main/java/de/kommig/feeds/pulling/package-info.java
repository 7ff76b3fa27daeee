/** Hands out a feed page by page, at once or as soon as there is something. */
@NullMarked
package de.kommig.feeds.pulling;

import org.jspecify.annotations.NullMarked;
