/** What other services' events make this one do. */
@NullMarked
package de.kommig.applications.inbound;

import org.jspecify.annotations.NullMarked;
