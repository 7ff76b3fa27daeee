/** Facts about the feeds in which funders follow what concerns them. */
@NullMarked
package de.kommig.contracts.feed;

import org.jspecify.annotations.NullMarked;
