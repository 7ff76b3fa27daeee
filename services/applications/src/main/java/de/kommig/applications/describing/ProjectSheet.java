package de.kommig.applications.describing;

import de.kommig.applications.texts.ProjectText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as its organisation sees it.
 *
 * @param archived whether it has been put aside
 * @param contentErased {@code true} once what was said of it has been erased, long after it was put aside; absent before
 * @param revision which this is, from 1
 * @param newest number of the newest revision
 * @param text what is said of it; absent once it has been erased
 */
public record ProjectSheet(
        UUID id,
        UUID organisationId,
        boolean archived,
        @Nullable Boolean contentErased,
        int revision,
        int newest,
        @Nullable ProjectText text) {}
