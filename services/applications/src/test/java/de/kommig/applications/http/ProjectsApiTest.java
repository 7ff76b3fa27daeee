package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.DescribedProjects.PROJECT;
import static de.kommig.applications.DescribedProjects.described;
import static de.kommig.applications.DescribedProjects.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.Merger;
import de.kommig.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectsApiTest {

    private static final String OTHER = PROJECT.replace("Sprachcafé", "Sprachcafé plus");

    private final Cast cast = new Cast();

    @Test
    void what_is_described_is_read_back_and_no_word_of_it_is_in_the_event() {
        Answer answer = cast.applicant().post("/api/projects", PROJECT);

        UUID id = created(answer);
        assertThat(answer.header("Location")).endsWith(path(id));
        var sheet = ok(cast.applicant().get(path(id))).json();
        assertThat(sheet.get("revision").asInt()).isEqualTo(1);
        assertThat(sheet.at("/text/targetGroup").asString()).isEqualTo("Frauen im Stadtteil");
        assertThat(sheet.at("/text/plan/costs/1/amount/amount").asString()).isEqualTo("600.00");
        assertThat(SERVICE.stored(EventFamilies.PROJECTS, id))
                .singleElement()
                .satisfies(event -> assertThat(event.toString()).doesNotContain("Sprachcafé", "Frauen", "Honorare"));
    }

    @Test
    void each_change_makes_a_revision_and_all_of_them_stay() {
        UUID id = described(cast);

        Answer revised = cast.applicant().with("If-Match", "\"1\"").put(path(id), OTHER);

        assertThat(ok(revised).json().get("revision").asInt()).isEqualTo(2);
        assertThat(ok(cast.applicant().get(path(id) + "/revisions/1"))
                        .json()
                        .at("/text/title")
                        .asString())
                .isEqualTo("Sprachcafé");
        assertThat(ok(cast.applicant().get(path(id) + "/revisions/2"))
                        .json()
                        .at("/text/title")
                        .asString())
                .isEqualTo("Sprachcafé plus");
        assertThat(ok(cast.applicant().get(path(id) + "/revisions"))
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(2);
        assertThat(cast.applicant().get(path(id) + "/revisions/3").status()).isEqualTo(404);
        assertThat(cast.applicant().get(path(id) + "/revisions/0").status()).isEqualTo(404);
    }

    @Test
    void who_has_seen_an_older_revision_overwrites_nothing() {
        UUID id = described(cast);
        ok(cast.applicant().with("If-Match", "\"1\"").put(path(id), OTHER));

        assertThat(cast.applicant()
                        .with("If-Match", "\"1\"")
                        .put(path(id), PROJECT)
                        .status())
                .isEqualTo(412);
        assertThat(cast.applicant().put(path(id), OTHER).problem()).isEqualTo("nothing-revised");
    }

    @Test
    void the_same_request_sent_twice_describes_one_project() {
        Api twice = cast.applicant().with("Idempotency-Key", UUID.randomUUID().toString());

        assertThat(created(twice.post("/api/projects", PROJECT)))
                .isEqualTo(created(twice.post("/api/projects", PROJECT)));
    }

    @Test
    void a_project_that_was_put_aside_is_listed_apart_and_stays_as_it_is() {
        UUID kept = described(cast);
        UUID aside = described(cast);

        ok(cast.applicant().post(path(aside) + "/archiving"));

        await().untilAsserted(() -> {
            assertThat(ok(cast.applicant().get("/api/projects")).text())
                    .contains(kept.toString(), "Sprachcafé")
                    .doesNotContain(aside.toString());
            assertThat(ok(cast.applicant().get("/api/projects?archived=true")).text())
                    .contains(aside.toString())
                    .doesNotContain(kept.toString());
        });
        assertThat(cast.applicant().put(path(aside), OTHER).problem()).isEqualTo("project-is-archived");
        assertThat(cast.applicant().post(path(aside) + "/archiving").problem()).isEqualTo("project-is-archived");
    }

    @ParameterizedTest
    @EnumSource
    void a_project_is_for_its_organisation_alone(Role role) {
        UUID id = described(cast);

        for (Api stranger : new Api[] {cast.stranger(role), cast.coordinator(), cast.funder()}) {
            assertThat(stranger.get(path(id)).status()).isIn(403, 404);
            assertThat(stranger.put(path(id), OTHER).status()).isIn(403, 404);
            assertThat(stranger.get(path(id) + "/revisions").status()).isIn(403, 404);
            assertThat(stranger.get("/api/projects").text()).doesNotContain(id.toString());
        }
        assertThat(SERVICE.stored(EventFamilies.PROJECTS, id)).hasSize(1);
    }

    @Test
    void a_line_of_the_plan_without_an_id_gets_one_that_no_other_has() {
        String body = PROJECT.replace("\"id\": \"rent\",", "")
                .replace("\"id\": \"fees\"", "\"id\": \"line-1\"")
                .replace("\"id\": \"own\",", "");
        UUID project = created(cast.applicant().post("/api/projects", body));

        var plan = ok(cast.applicant().get(path(project))).json().at("/text/plan");

        assertThat(plan.at("/costs/0/id").asString()).isEqualTo("line-2");
        assertThat(plan.at("/costs/1/id").asString()).isEqualTo("line-1");
        assertThat(plan.at("/sources/1/id").asString()).isEqualTo("line-1");
    }

    @Test
    void the_projects_of_a_duplicate_go_on_with_who_takes_it_over() {
        UUID id = described(cast);
        UUID survivor = UUID.randomUUID();
        Api amira = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), survivor);
        assertThat(amira.get(path(id)).status()).isEqualTo(404);

        Merger.happens(
                SERVICE, cast.organisation(), survivor, new Membership(UUID.randomUUID(), MemberRole.EDITOR, null));

        await().untilAsserted(() -> ok(amira.get(path(id))));
        await().untilAsserted(
                        () -> assertThat(ok(amira.get("/api/projects")).text()).contains(id.toString()));
        ok(amira.put(path(id), OTHER));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"title\": \"Sprachcafé\"|\"title\": \" \"|/title",
                "\"title\": \"Sprachcafé\"|\"title\": \"Sprach\u202ecafé\"|/title",
                "\"900.00\"|\"-900.00\"|/plan/costs/0/amount/amount",
                "\"900.00\"|\"9999999999999999999999999999999999999999.00\"|/plan/costs/0/amount/amount",
                "\"900.00\"|\"2000000000.00\"|/plan/costs/0/amount/amount",
                "\"id\": \"fees\"|\"id\": \"rent\"|/plan/costs/1/id",
                "\"id\": \"fees\"|\"id\": \"../x\"|/plan/costs/1/id",
                "\"until\": \"2027-12-31\"|\"until\": \"2026-12-31\"|/period/until",
                "[\"language\"]|[\"language\", \"language\"]|/topics",
                "{\"name\": \"Bücherhalle\"}|{}|/partners/0/name",
                "\"languages\"|\"sprachen\"|/sprachen"
            })
    void what_is_wrong_is_told_with_its_place_and_nothing_is_stored(String right, String wrong, String pointer) {
        String body = PROJECT.replace(right, wrong == null ? "" : wrong);
        assertThat(body).isNotEqualTo(PROJECT);

        Answer answer = cast.applicant().post("/api/projects", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }
}
