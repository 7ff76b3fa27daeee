package de.kommig.applications.project;

import de.kommig.contracts.ContentRef;
import java.time.LocalDate;
import java.util.UUID;

/** What can be asked of a project. */
public sealed interface ProjectCommand {

    /** Begin it. */
    record Describe(UUID project, UUID organisation, ContentRef content) implements ProjectCommand {}

    /** Say something else of it from now on. */
    record Revise(ContentRef content) implements ProjectCommand {}

    /** Put it aside. */
    record Archive() implements ProjectCommand {}

    /** Take it up again. */
    record Restore() implements ProjectCommand {}

    /**
     * Let go what was said of it.
     *
     * @param on first day on which nothing has to be kept any more
     */
    record EraseContent(LocalDate on) implements ProjectCommand {}
}
