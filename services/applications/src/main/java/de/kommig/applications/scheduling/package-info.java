/** What is to be done at a later moment, kept so that neither a crash nor a longer absence of the service loses it. */
@NullMarked
package de.kommig.applications.scheduling;

import org.jspecify.annotations.NullMarked;
