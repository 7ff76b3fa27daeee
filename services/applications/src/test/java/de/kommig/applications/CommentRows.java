package de.kommig.applications;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.path;

import de.kommig.applications.commenting.Comment;
import de.kommig.applications.commenting.Comments;
import de.kommig.testing.access.AccessMatrix;
import java.time.Instant;
import java.util.UUID;

/** The rows of the access table about comments. */
final class CommentRows {

    private final Cast cast;
    private final AccessMatrix matrix;

    CommentRows(Cast cast, AccessMatrix matrix) {
        this.cast = cast;
        this.matrix = matrix;
    }

    void add(UUID call) {
        UUID about = cast.drafted(call);
        String comment = "{\"field\": \"/title\", \"text\": \"Kürzer?\"}";
        matrix.asking("GET /api/applications/{id}/comments", "a draft", () -> path(cast.drafted(call)) + "/comments")
                .asking(
                        "GET /api/applications/{id}/comments",
                        "submitted",
                        () -> path(cast.submitted(call)) + "/comments")
                .sending(
                        "POST /api/applications/{id}/comments",
                        "a draft",
                        () -> path(cast.drafted(call)) + "/comments",
                        comment)
                .asking(
                        "DELETE /api/applications/{id}/comments/{comment}",
                        "their own",
                        caller -> ownComment(about, caller),
                        path(about) + "/comments/" + AccessMatrix.CALLER)
                .asking(
                        "POST /api/applications/{id}/comments/{comment}/settlement",
                        "a draft",
                        () -> commented(call, comment) + "/settlement");
    }

    private void ownComment(UUID application, UUID author) {
        SERVICE.bean(Comments.class)
                .keep(new Comment(
                        author, application, null, "Kürzer?", author, cast.organisation(), Instant.EPOCH, null));
    }

    private String commented(UUID call, String comment) {
        return cast.applicant()
                .post(path(cast.drafted(call)) + "/comments", comment)
                .header("Location");
    }
}
