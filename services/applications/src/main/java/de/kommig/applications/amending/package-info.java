/** What a public call was before and after each of its amendments. */
@NullMarked
package de.kommig.applications.amending;

import org.jspecify.annotations.NullMarked;
