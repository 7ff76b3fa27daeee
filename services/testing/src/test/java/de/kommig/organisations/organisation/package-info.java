/** Part of a small service for the tests of the test library; stands where the real one of this name stands. */
@NullMarked
package de.kommig.organisations.organisation;

import org.jspecify.annotations.NullMarked;
