/** Somebody takes along all that this service knows of them (Art. 15 and 20 GDPR). */
@NullMarked
package de.kommig.applications.exporting;

import org.jspecify.annotations.NullMarked;
