/** Who may call what, found out by calling: every endpoint as everybody, compared with a table that people read. */
@NullMarked
package de.kommig.testing.access;

import org.jspecify.annotations.NullMarked;
