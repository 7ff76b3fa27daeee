/** What organisations are compared by, kept up to date so that duplicates are found without reading everything anew. */
@NullMarked
package de.kommig.organisations.likening;

import org.jspecify.annotations.NullMarked;
