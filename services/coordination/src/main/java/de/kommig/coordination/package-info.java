/** Coordination: the journey of each application, as each stakeholder may see it. */
@NullMarked
package de.kommig.coordination;

import org.jspecify.annotations.NullMarked;
