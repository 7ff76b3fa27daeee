/** Tests of what goes into mirrors. */
@NullMarked
package de.kommig.feeds.mirroring;

import org.jspecify.annotations.NullMarked;
