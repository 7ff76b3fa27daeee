/** What happens elsewhere and makes a round open or end. */
@NullMarked
package de.kommig.reviews.inbound;

import org.jspecify.annotations.NullMarked;
