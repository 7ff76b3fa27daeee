/** What is sent to a funder's system, and what it answers. */
@NullMarked
package de.kommig.feeds.sending;

import org.jspecify.annotations.NullMarked;
