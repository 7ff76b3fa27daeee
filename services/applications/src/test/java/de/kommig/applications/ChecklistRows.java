package de.kommig.applications;

import static de.kommig.applications.Cast.path;

import de.kommig.testing.access.AccessMatrix;
import java.util.UUID;

/** The rows of the access table about the checklist. */
record ChecklistRows(Cast cast, AccessMatrix matrix) {

    void add(UUID reviewer) {
        CheckedCalls calls = new CheckedCalls(cast);
        UUID call = calls.published();
        UUID draft = cast.drafted(call);
        UUID submitted = calls.submitted(call);
        String all = "GET /api/applications/{id}/checklist";
        matrix.asking(all, "a draft", () -> path(draft) + "/checklist")
                .asking(all, "submitted", () -> path(submitted) + "/checklist")
                .sending(
                        "PUT /api/applications/{id}/checklist/{item}",
                        "submitted",
                        () -> path(submitted) + "/checklist/plan",
                        "{\"result\": \"ok\"}");
        UUID reviewed = cast.underReview(cast.publishedCall(), reviewer);
        matrix.asking(all, "under review", () -> path(reviewed) + "/checklist");
    }
}
