/** What people have said of themselves: state that can be corrected and erased, and never an event. */
@NullMarked
package de.kommig.organisations.people;

import org.jspecify.annotations.NullMarked;
