/** An organisation takes its application back. */
@NullMarked
package de.kommig.applications.withdrawing;

import org.jspecify.annotations.NullMarked;
