/** What this service knows of the calls whose applications are reviewed here. */
@NullMarked
package de.kommig.reviews.calls;

import org.jspecify.annotations.NullMarked;
