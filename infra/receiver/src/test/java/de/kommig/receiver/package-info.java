/** Tests of the sample receiver. */
@NullMarked
package de.kommig.receiver;

import org.jspecify.annotations.NullMarked;
