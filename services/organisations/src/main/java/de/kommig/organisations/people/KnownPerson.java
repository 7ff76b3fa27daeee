package de.kommig.organisations.people;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who has said who they are.
 *
 * @param id their pseudonym
 * @param revision how often they have said so, 1 for the first time
 * @param updatedAt when they last did
 */
public record KnownPerson(UUID id, PersonalData data, long revision, Instant updatedAt) {}
