/** Part of a service that breaks each rule once. */
@NullMarked
package de.kommig.badsample.bicycle;

import org.jspecify.annotations.NullMarked;
