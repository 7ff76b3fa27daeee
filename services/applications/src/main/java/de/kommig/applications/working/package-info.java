/**
 * What an organisation is working on: an application as it is being written, field by field, before it is handed in or again after a correction
 * request. Other parts of the service read it through {@link de.kommig.applications.working.WorkingContent}.
 */
@NullMarked
package de.kommig.applications.working;

import org.jspecify.annotations.NullMarked;
