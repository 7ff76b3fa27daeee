/** Organisations are reminded of what is due: the answer to a correction request, the submission of a draft. */
@NullMarked
package de.kommig.applications.reminding;

import org.jspecify.annotations.NullMarked;
