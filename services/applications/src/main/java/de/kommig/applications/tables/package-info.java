/** Tables that people open in a spreadsheet. */
@NullMarked
package de.kommig.applications.tables;

import org.jspecify.annotations.NullMarked;
