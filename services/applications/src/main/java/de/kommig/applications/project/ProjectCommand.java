package de.kommig.applications.project;

import de.kommig.contracts.ContentRef;
import java.util.UUID;

/** What can be asked of a project. */
public sealed interface ProjectCommand {

    /** Begin it. */
    record Describe(UUID project, UUID organisation, ContentRef content) implements ProjectCommand {}

    /** Say something else of it from now on. */
    record Revise(ContentRef content) implements ProjectCommand {}

    /** Put it aside. */
    record Archive() implements ProjectCommand {}
}
