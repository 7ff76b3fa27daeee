/** An organisation describes its projects. */
@NullMarked
package de.kommig.applications.describing;

import org.jspecify.annotations.NullMarked;
