package de.kommig.applications.listing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project in a list.
 *
 * @param title absent once it has been erased
 * @param revision number of the newest one
 * @param describedAt when it was first described
 */
public record ProjectRow(
        UUID id, UUID organisationId, @Nullable String title, int revision, boolean archived, Instant describedAt) {}
