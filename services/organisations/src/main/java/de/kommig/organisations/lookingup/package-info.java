/** Somebody looks at what others have said of themselves. The only way to it, and it leaves a trail. */
@NullMarked
package de.kommig.organisations.lookingup;

import org.jspecify.annotations.NullMarked;
