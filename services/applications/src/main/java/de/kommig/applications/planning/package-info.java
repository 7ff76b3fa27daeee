/** An organisation takes the plan of an application or a project out into a spreadsheet, and brings it back. */
@NullMarked
package de.kommig.applications.planning;

import org.jspecify.annotations.NullMarked;
