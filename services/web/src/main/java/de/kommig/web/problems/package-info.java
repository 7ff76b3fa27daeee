/** Everything that goes wrong, told as an RFC 9457 problem in the caller's language. */
@NullMarked
package de.kommig.web.problems;

import org.jspecify.annotations.NullMarked;
