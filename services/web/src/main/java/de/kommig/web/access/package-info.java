/** Who may call what: one table for each service, checked at its start and before each request. */
@NullMarked
package de.kommig.web.access;

import org.jspecify.annotations.NullMarked;
