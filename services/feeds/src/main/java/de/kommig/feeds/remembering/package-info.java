/** What is kept in mind of each application between its events. */
@NullMarked
package de.kommig.feeds.remembering;

import org.jspecify.annotations.NullMarked;
