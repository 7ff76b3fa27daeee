/**
 * What everybody may know of approved applications, as open data: organisation, title, purpose, amount, period. Nothing here is taken from what people wrote
 * but the title, which is in the events.
 */
@NullMarked
package de.kommig.applications.opendata;

import org.jspecify.annotations.NullMarked;
