/** Who sees what of an application, and what it looks like to them. What is not listed here is denied. */
@NullMarked
package de.kommig.applications.seeing;

import org.jspecify.annotations.NullMarked;
