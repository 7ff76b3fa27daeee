package de.kommig.applications.http;

import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.DescribedProjects.PROJECT;
import static de.kommig.applications.DescribedProjects.applied;
import static de.kommig.applications.DescribedProjects.described;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.applications.DescribedProjects;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An application is written from a project. */
class FromProjectApiTest {

    private static final String CHANGED =
            PROJECT.replace("Sprachcafé", "Sprachcafé plus").replace("\"900.00\"", "\"950.00\"");

    private final Cast cast = new Cast();
    private final UUID call = cast.publishedCall();
    private final UUID project = described(cast);

    @Test
    void it_begins_with_what_the_project_says() {
        JsonNode sheet =
                ok(cast.applicant().get(path(applied(cast, call, project)))).json();

        assertThat(sheet.get("title").asString()).isEqualTo("Sprachcafé");
        assertThat(sheet.get("summary").asString()).isEqualTo("Treffen, einmal in der Woche.");
        assertThat(sheet.at("/requestedAmount/amount").asString()).isEqualTo("1200.00");
        assertThat(sheet.at("/content/period/until").asString()).isEqualTo("2027-12-31");
        assertThat(sheet.at("/content/plan/costs/0/projectLine").asString()).isEqualTo("rent");
        assertThat(sheet.at("/content/project/id").asString()).isEqualTo(project.toString());
        assertThat(sheet.at("/content/project/revision").asInt()).isEqualTo(1);
    }

    @Test
    void what_the_author_says_goes_before_what_the_project_says() {
        UUID id = created(cast.applicant().post("/api/applications", """
                {"callId": "%s", "projectId": "%s", "title": "Im Park",
                 "requestedAmount": {"amount": "700.00", "currency": "EUR"}}
                """.formatted(call, project)));

        JsonNode sheet = ok(cast.applicant().get(path(id))).json();
        assertThat(sheet.get("title").asString()).isEqualTo("Im Park");
        assertThat(sheet.get("summary").asString()).isEqualTo("Treffen, einmal in der Woche.");
        assertThat(sheet.at("/requestedAmount/amount").asString()).isEqualTo("700.00");
    }

    @Test
    void nobody_begins_from_the_project_of_another_or_from_one_that_was_put_aside() {
        UUID anothers = described(new Cast());
        assertThat(begin(anothers).json().at("/errors/0/code").asString()).isEqualTo("no-such-project");
        assertThat(begin(UUID.randomUUID()).status()).isEqualTo(400);

        ok(cast.applicant().post(DescribedProjects.path(project) + "/archiving"));
        assertThat(begin(project).problem()).isEqualTo("project-is-archived");
    }

    @Test
    void without_a_project_everything_has_to_be_said() {
        Answer answer = cast.applicant().post("/api/applications", "{\"callId\": \"%s\"}".formatted(call));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").size()).isEqualTo(4);
    }

    @Test
    void changes_of_the_project_are_shown_and_wait_for_consent() {
        UUID id = applied(cast, call, project);
        assertThat(changes(id).get("changes").isEmpty()).isTrue();

        ok(cast.applicant().put(DescribedProjects.path(project), CHANGED));

        JsonNode changes = changes(id);
        assertThat(changes.get("revision").asInt()).isEqualTo(1);
        assertThat(changes.get("newest").asInt()).isEqualTo(2);
        assertThat(changes.get("changes")
                        .valueStream()
                        .map(change -> change.get("field").asString()))
                .containsExactlyInAnyOrder("/title", "/plan/costs/rent");
        assertThat(ok(cast.applicant().get(path(id))).json().get("title").asString())
                .isEqualTo("Sprachcafé");
    }

    @Test
    void only_what_was_chosen_is_taken_over_and_the_rest_is_settled() {
        UUID id = applied(cast, call, project);
        ok(cast.applicant().put(DescribedProjects.path(project), CHANGED));

        JsonNode after = ok(accept(cast.applicant(), id, 2, "\"/title\"")).json();

        assertThat(after.get("changes").isEmpty()).isTrue();
        assertThat(after.get("revision").asInt()).isEqualTo(2);
        JsonNode sheet = ok(cast.applicant().get(path(id))).json();
        assertThat(sheet.get("title").asString()).isEqualTo("Sprachcafé plus");
        assertThat(sheet.at("/content/plan/costs/0/amount/amount").asString()).isEqualTo("900.00");
        assertThat(sheet.at("/content/project/revision").asInt()).isEqualTo(2);
    }

    @Test
    void consent_that_is_sent_twice_counts_once() {
        UUID id = applied(cast, call, project);
        ok(cast.applicant().put(DescribedProjects.path(project), CHANGED));
        Api twice = cast.applicant().with("Idempotency-Key", UUID.randomUUID().toString());

        ok(accept(twice, id, 2, "\"/title\""));
        assertThat(ok(accept(twice, id, 2, "\"/title\"")).json().get("revision").asInt())
                .isEqualTo(2);
    }

    @Test
    void consent_to_what_nobody_has_seen_is_none() {
        UUID id = applied(cast, call, project);
        ok(cast.applicant().put(DescribedProjects.path(project), CHANGED));

        assertThat(accept(cast.applicant(), id, 1, "").problem()).isEqualTo("project-revised-since");
        assertThat(accept(cast.applicant(), id, 2, "\"/summary\"")
                        .json()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("no-such-change");
        assertThat(accept(cast.applicant(), id, 2, "\"/title\", \"/title\"").status())
                .isEqualTo(400);
        assertThat(changes(id).get("changes").size()).isEqualTo(2);
    }

    @Test
    void an_application_that_was_not_written_from_a_project_or_is_handed_in_has_no_changes() {
        assertThat(cast.applicant()
                        .get(path(cast.drafted(call)) + "/project-changes")
                        .status())
                .isEqualTo(404);

        UUID id = applied(cast, call, project);
        ok(cast.applicant().post(path(id) + "/submission"));
        assertThat(cast.applicant().get(path(id) + "/project-changes").status()).isEqualTo(404);
        assertThat(accept(cast.applicant(), id, 1, "").status()).isEqualTo(404);
    }

    private Answer begin(UUID from) {
        return cast.applicant()
                .post("/api/applications", "{\"callId\": \"%s\", \"projectId\": \"%s\"}".formatted(call, from));
    }

    private JsonNode changes(UUID id) {
        return ok(cast.applicant().get(path(id) + "/project-changes")).json();
    }

    private static Answer accept(Api who, UUID id, int revision, String fields) {
        return who.post(
                path(id) + "/project-changes/acceptance",
                "{\"revision\": %d, \"fields\": [%s]}".formatted(revision, fields));
    }
}
