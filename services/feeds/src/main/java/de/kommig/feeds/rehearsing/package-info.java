/** Made-up applications in a feed for trying out. */
@NullMarked
package de.kommig.feeds.rehearsing;

import org.jspecify.annotations.NullMarked;
