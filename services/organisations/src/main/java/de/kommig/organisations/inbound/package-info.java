/** What the organisations' own events make this service do. */
@NullMarked
package de.kommig.organisations.inbound;

import org.jspecify.annotations.NullMarked;
