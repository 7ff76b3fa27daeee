package de.kommig.applications;

import static de.kommig.applications.DescribedProjects.PROJECT;
import static de.kommig.applications.DescribedProjects.described;
import static de.kommig.applications.DescribedProjects.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.testing.access.AccessMatrix;
import java.util.UUID;

/** The rows of the access matrix that are about projects. */
final class ProjectRows {

    private final Cast cast;
    private final AccessMatrix matrix;

    ProjectRows(Cast cast, AccessMatrix matrix) {
        this.cast = cast;
        this.matrix = matrix;
    }

    void add() {
        UUID project = described(cast);
        await().untilAsserted(() ->
                assertThat(cast.applicant().get("/api/projects").text()).contains(project.toString()));
        matrix.sending("POST /api/projects", "", () -> "/api/projects", PROJECT)
                .listing("GET /api/projects", "", "/api/projects", project)
                .asking("GET /api/projects/{id}", "", () -> path(project))
                .sending(
                        "PUT /api/projects/{id}",
                        "",
                        () -> path(described(cast)),
                        PROJECT.replace("Sprachcafé", "Sprachcafé plus"))
                .asking("GET /api/projects/{id}/revisions", "", () -> path(project) + "/revisions")
                .asking("GET /api/projects/{id}/revisions/{number}", "", () -> path(project) + "/revisions/1")
                .asking("POST /api/projects/{id}/archiving", "", () -> path(described(cast)) + "/archiving")
                .asking("DELETE /api/projects/{id}/archiving", "put aside", () -> archived() + "/archiving");
        changes(project);
        plans(project);
        funding();
    }

    private String archived() {
        String project = path(described(cast));
        Cast.ok(cast.applicant().post(project + "/archiving"));
        return project;
    }

    private void changes(UUID project) {
        UUID call = cast.publishedCall();
        UUID application = DescribedProjects.applied(cast, call, project);
        matrix.asking(
                        "GET /api/applications/{id}/project-changes",
                        "a draft",
                        () -> Cast.path(application) + "/project-changes")
                .sending(
                        "POST /api/applications/{id}/project-changes/acceptance",
                        "a draft",
                        () -> Cast.path(DescribedProjects.applied(cast, call, project)) + "/project-changes/acceptance",
                        "{\"revision\": 1, \"fields\": []}");
    }

    private void plans(UUID project) {
        UUID call = cast.publishedCall();
        UUID application = DescribedProjects.applied(cast, call, project);
        String table = "part,category,label,amount\ncosts,rooms,Miete,12.50\n";
        for (String form : new String[] {"csv", "xlsx"}) {
            matrix.asking("GET /api/projects/{id}/plan." + form, "", () -> path(project) + "/plan." + form)
                    .asking(
                            "GET /api/applications/{id}/plan." + form,
                            "a draft",
                            () -> Cast.path(application) + "/plan." + form);
        }
        matrix.sending("PUT /api/projects/{id}/plan", "", () -> path(described(cast)) + "/plan", table)
                .sending(
                        "PUT /api/applications/{id}/plan",
                        "a draft",
                        () -> Cast.path(DescribedProjects.applied(cast, call, project)) + "/plan",
                        table);
    }

    private void funding() {
        UUID project = described(cast);
        UUID first = DescribedProjects.submitted(cast, cast.publishedCall(), project);
        DescribedProjects.submitted(cast, cast.publishedCall(), project);
        UUID draft = DescribedProjects.applied(cast, cast.publishedCall(), project);
        matrix.asking("GET /api/projects/{id}/funding", "", () -> path(project) + "/funding")
                .asking(
                        "GET /api/applications/{id}/double-funding",
                        "a draft",
                        () -> Cast.path(draft) + "/double-funding")
                .asking(
                        "GET /api/applications/{id}/double-funding",
                        "submitted",
                        () -> Cast.path(first) + "/double-funding")
                .asking("GET /api/double-funding", "", () -> "/api/double-funding");
    }
}
