/** Tests of what makes an entry. */
@NullMarked
package de.kommig.feeds.entry;

import org.jspecify.annotations.NullMarked;
