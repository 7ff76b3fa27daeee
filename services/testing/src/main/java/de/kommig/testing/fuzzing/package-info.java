/** Requests as nobody sends them, by the thousand, to find what makes a service fail instead of refuse. */
@NullMarked
package de.kommig.testing.fuzzing;

import org.jspecify.annotations.NullMarked;
