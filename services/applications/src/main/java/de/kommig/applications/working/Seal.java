package de.kommig.applications.working;

import java.time.Instant;

/**
 * A draft is being handed in as it is. The seal counts as long as nothing has happened to the application since: whatever happens first,
 * be it the submission, decides.
 *
 * @param version of the application when it was sealed
 */
public record Seal(long version, Instant at) {}
