/** Funders add webhooks to their feeds, change, stop and remove them; what fails for good switches them off. */
@NullMarked
package de.kommig.feeds.managing;

import org.jspecify.annotations.NullMarked;
