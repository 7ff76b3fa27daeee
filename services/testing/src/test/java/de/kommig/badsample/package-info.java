/** A service that breaks each rule once. */
@NullMarked
package de.kommig.badsample;

import org.jspecify.annotations.NullMarked;
