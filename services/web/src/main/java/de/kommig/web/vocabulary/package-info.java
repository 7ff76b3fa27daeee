/** The words by which organisations say where they work and on what: settings, so that all use the same. */
@NullMarked
package de.kommig.web.vocabulary;

import org.jspecify.annotations.NullMarked;
