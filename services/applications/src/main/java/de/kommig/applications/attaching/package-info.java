/** Documents that an application comes with: taken in, looked through, kept, given out. */
@NullMarked
package de.kommig.applications.attaching;

import org.jspecify.annotations.NullMarked;
