/** Who may know what about a round. Pure: it decides, others fetch. */
@NullMarked
package de.kommig.reviews.disclosing;

import org.jspecify.annotations.NullMarked;
