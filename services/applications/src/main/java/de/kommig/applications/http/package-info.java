/** The REST resources: what comes in is checked here for shape, and decided elsewhere. */
@NullMarked
package de.kommig.applications.http;

import org.jspecify.annotations.NullMarked;
