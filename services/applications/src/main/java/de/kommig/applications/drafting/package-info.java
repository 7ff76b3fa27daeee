/** An organisation writes an application. */
@NullMarked
package de.kommig.applications.drafting;

import org.jspecify.annotations.NullMarked;
