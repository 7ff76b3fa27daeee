/** Those who write an application talk about it with each other and with their adviser, field by field. */
@NullMarked
package de.kommig.applications.commenting;

import org.jspecify.annotations.NullMarked;
