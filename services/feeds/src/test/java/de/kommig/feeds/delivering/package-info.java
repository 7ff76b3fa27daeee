/** Tests of deliveries. */
@NullMarked
package de.kommig.feeds.delivering;

import org.jspecify.annotations.NullMarked;
