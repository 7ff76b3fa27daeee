/**
 * Lists of calls and applications, and which charters organisations are committed to, folded from events; they follow what has happened
 * after a moment.
 */
@NullMarked
package de.kommig.applications.listing;

import org.jspecify.annotations.NullMarked;
