/** Several applications ask for money for one project: what they come to together, and what would be paid twice. */
@NullMarked
package de.kommig.applications.overlapping;

import org.jspecify.annotations.NullMarked;
