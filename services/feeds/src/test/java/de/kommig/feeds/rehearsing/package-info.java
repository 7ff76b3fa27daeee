/** Tests of what is made up. */
@NullMarked
package de.kommig.feeds.rehearsing;

import org.jspecify.annotations.NullMarked;
