package de.kommig.applications;

import static de.kommig.applications.Cast.path;

import de.kommig.testing.access.AccessMatrix;
import java.util.List;
import java.util.UUID;

/** The rows of the access table about what was handed in, version by version. */
record VersionRows(Cast cast, AccessMatrix matrix) {

    void add(UUID call, UUID reviewer) {
        UUID draft = cast.drafted(call);
        UUID submitted = cast.submitted(call);
        UUID reviewed = cast.underReview(call, reviewer);
        String all = "GET /api/applications/{id}/versions";
        matrix.asking(all, "a draft", () -> path(draft) + "/versions")
                .asking(all, "submitted", () -> path(submitted) + "/versions")
                .asking(all, "under review", () -> path(reviewed) + "/versions");
        for (String part : List.of("", "/differences", "/receipt", "/receipt.pdf", "/application.pdf")) {
            String one = all + "/{number}" + part;
            matrix.asking(one, "submitted", () -> path(submitted) + "/versions/1" + part)
                    .asking(one, "under review", () -> path(reviewed) + "/versions/1" + part);
        }
    }
}
