/** The REST resources. */
@NullMarked
package de.kommig.organisations.http;

import org.jspecify.annotations.NullMarked;
