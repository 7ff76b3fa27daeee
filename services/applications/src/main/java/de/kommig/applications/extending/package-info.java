/** A coordinator records that an organisation has longer to answer a call than others (Fristausnahme). */
@NullMarked
package de.kommig.applications.extending;

import org.jspecify.annotations.NullMarked;
