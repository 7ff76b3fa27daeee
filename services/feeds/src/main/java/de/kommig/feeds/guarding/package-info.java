/** Keeps what is sent from reaching what is not on the public internet. */
@NullMarked
package de.kommig.feeds.guarding;

import org.jspecify.annotations.NullMarked;
