/** The REST resources of rounds and assignments. */
@NullMarked
package de.kommig.reviews.http;

import org.jspecify.annotations.NullMarked;
