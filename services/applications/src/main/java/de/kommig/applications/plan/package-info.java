/** The plan of costs and their financing (Kosten- und Finanzierungsplan). Plain Java. */
@NullMarked
package de.kommig.applications.plan;

import org.jspecify.annotations.NullMarked;
