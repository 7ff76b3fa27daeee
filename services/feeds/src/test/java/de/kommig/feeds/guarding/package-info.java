/** Tests of where may be sent to. */
@NullMarked
package de.kommig.feeds.guarding;

import org.jspecify.annotations.NullMarked;
