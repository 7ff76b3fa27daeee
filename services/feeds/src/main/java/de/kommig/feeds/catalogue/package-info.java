/** The documents that describe the platform to other systems, and a page to read them on. */
@NullMarked
package de.kommig.feeds.catalogue;

import org.jspecify.annotations.NullMarked;
