/** Other organisations take part in an application: as its fiscal sponsor, or as co-applicants. */
@NullMarked
package de.kommig.applications.partnering;

import org.jspecify.annotations.NullMarked;
