/** Tests of the feeds over HTTP. */
@NullMarked
package de.kommig.feeds.http;

import org.jspecify.annotations.NullMarked;
