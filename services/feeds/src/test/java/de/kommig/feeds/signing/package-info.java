/** Tests of signatures. */
@NullMarked
package de.kommig.feeds.signing;

import org.jspecify.annotations.NullMarked;
