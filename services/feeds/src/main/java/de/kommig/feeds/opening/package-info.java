/** Funders open feeds of their own, and close them. */
@NullMarked
package de.kommig.feeds.opening;

import org.jspecify.annotations.NullMarked;
