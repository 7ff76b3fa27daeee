/** What was written is erased once nothing obliges anybody to keep it. */
@NullMarked
package de.kommig.applications.erasing;

import org.jspecify.annotations.NullMarked;
