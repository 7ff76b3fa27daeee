/** Somebody has had themselves erased (Art. 17 GDPR): what goes here along with them. */
@NullMarked
package de.kommig.reviews.erasing;

import org.jspecify.annotations.NullMarked;
