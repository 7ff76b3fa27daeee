/** Who may do what only one may, decided before it is written down. */
@NullMarked
package de.kommig.applications.claiming;

import org.jspecify.annotations.NullMarked;
