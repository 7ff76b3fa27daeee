/** Tests of the rules of mirrors. */
@NullMarked
package de.kommig.feeds.mirror;

import org.jspecify.annotations.NullMarked;
