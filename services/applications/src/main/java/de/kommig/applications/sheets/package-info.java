/** Plans as tables of a spreadsheet, out and in again. */
@NullMarked
package de.kommig.applications.sheets;

import org.jspecify.annotations.NullMarked;
