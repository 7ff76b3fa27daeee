/** Facts about the mirrors of feeds. */
@NullMarked
package de.kommig.contracts.mirror;

import org.jspecify.annotations.NullMarked;
