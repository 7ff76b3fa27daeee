package de.kommig.applications.working;

import de.kommig.applications.application.Application;

/**
 * A patch that was carried out.
 *
 * @param application it belongs to
 */
public record Saved(Application.Begun application, Merged merged) {}
