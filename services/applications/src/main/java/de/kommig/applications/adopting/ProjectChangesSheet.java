package de.kommig.applications.adopting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What has changed in a project since an application was written from it, or its authors last looked.
 *
 * @param projectId the project
 * @param revision of the project from which the application was written
 * @param newest revision of the project, to be named when changes are accepted
 * @param draftRevision revision of the draft
 * @param changes none of which has come into the draft by itself
 */
public record ProjectChangesSheet(
        UUID projectId, int revision, int newest, long draftRevision, List<ProjectChangeSheet> changes) {

    /**
     * A field.
     *
     * @param field JSON pointer, as in the draft
     * @param before what the project said; absent: nothing
     * @param after what it says now; absent: nothing
     * @param written what the draft says; absent: nothing
     */
    public record ProjectChangeSheet(
            String field,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            @Nullable JsonNode written) {}
}
