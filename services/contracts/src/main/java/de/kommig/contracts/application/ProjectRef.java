package de.kommig.contracts.application;

import java.util.UUID;

/**
 * The project (Vorhaben) that an application was written from, as it was then.
 *
 * @param revision of the project, from 1
 */
public record ProjectRef(UUID id, int revision) {}
