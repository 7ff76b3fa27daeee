package de.kommig.applications.describing;

import de.kommig.applications.texts.ProjectText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as its organisation sees it.
 *
 * @param revision which this is, from 1
 * @param newest number of the newest revision
 * @param text what is said of it; absent once it has been erased
 */
public record ProjectSheet(
        UUID id,
        UUID organisationId,
        boolean archived,
        int revision,
        int newest,
        @Nullable ProjectText text) {}
