/** The REST resource of journeys. */
@NullMarked
package de.kommig.coordination.http;

import org.jspecify.annotations.NullMarked;
