/** The aggregate: a project that an organisation describes once and applies with as often as it likes. Plain Java. */
@NullMarked
package de.kommig.applications.project;

import org.jspecify.annotations.NullMarked;
